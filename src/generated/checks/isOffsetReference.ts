// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isCalendarUnit } from './isCalendarUnit.js'
import { isInteger } from './isInteger.js'

/** Whether a value is what `OffsetReference` admits; throws where it cannot tell. */
export const isOffsetReference = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'offset') return false
        count++
        break
      case 'unit':
        if (!isCalendarUnit(value['unit'])) return false
        count++
        break
      case 'amount':
        if (!isInteger(value['amount'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 3
}
