// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isPlainMediumKind } from './isPlainMediumKind.js'

/** Whether a value is what `PlainMedium` admits; throws where it cannot tell. */
export const isPlainMedium = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (!isPlainMediumKind(value['kind'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 1
}
