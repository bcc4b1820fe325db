// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isIsni } from './isIsni.js'

/** Whether a value is what `IsniIdentifier` admits; throws where it cannot tell. */
export const isIsniIdentifier = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'scheme':
        if (value['scheme'] !== 'isni') return false
        count++
        break
      case 'value':
        if (!isIsni(value['value'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 2
}
