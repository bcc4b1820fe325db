// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isNonEmptyCreatorList } from './isNonEmptyCreatorList.js'
import { isTimestamp } from './isTimestamp.js'

/** Whether a value is what `Annotation` admits; throws where it cannot tell. */
export const isAnnotation = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'creators':
        if (!isNonEmptyCreatorList(value['creators'])) return false
        count++
        break
      case 'created':
        if (!isTimestamp(value['created'])) return false
        break
      default:
        return false
    }
  }
  return count === 1
}
