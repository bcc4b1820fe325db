// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isDateOrTimestamp } from './isDateOrTimestamp.js'
import { isNonEmptyCorrectionTargetList } from './isNonEmptyCorrectionTargetList.js'
import { isText } from './isText.js'

/** Whether a value is what `Correction` admits; throws where it cannot tell. */
export const isCorrection = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'date':
        if (!isDateOrTimestamp(value['date'])) return false
        count++
        break
      case 'text':
        if (!isText(value['text'])) return false
        count++
        break
      case 'concerns':
        if (!isNonEmptyCorrectionTargetList(value['concerns'])) return false
        break
      default:
        return false
    }
  }
  return count === 2
}
