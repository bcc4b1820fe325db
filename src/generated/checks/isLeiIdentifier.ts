// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isLei } from './isLei.js'

/** Whether a value is what `LeiIdentifier` admits; throws where it cannot tell. */
export const isLeiIdentifier = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'scheme':
        if (value['scheme'] !== 'lei') return false
        count++
        break
      case 'value':
        if (!isLei(value['value'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 2
}
