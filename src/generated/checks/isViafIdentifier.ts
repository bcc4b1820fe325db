// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isViafId } from './isViafId.js'

/** Whether a value is what `ViafIdentifier` admits; throws where it cannot tell. */
export const isViafIdentifier = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'scheme':
        if (value['scheme'] !== 'viaf') return false
        count++
        break
      case 'value':
        if (!isViafId(value['value'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 2
}
