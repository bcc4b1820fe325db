// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isAnchor } from './isAnchor.js'
import { isTimestamp } from './isTimestamp.js'

/** Whether a value is what `Instant` admits; throws where it cannot tell. */
export const isInstant = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'instant') return false
        count++
        break
      case 'value':
        if (!isTimestamp(value['value'])) return false
        count++
        break
      case 'expression':
        if (!isAnchor(value['expression'])) return false
        break
      default:
        return false
    }
  }
  return count === 2
}
