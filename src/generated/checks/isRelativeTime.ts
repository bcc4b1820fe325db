// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isAnchor } from './isAnchor.js'
import { isEdtfDate } from './isEdtfDate.js'
import { isReference } from './isReference.js'

/** Whether a value is what `RelativeTime` admits; throws where it cannot tell. */
export const isRelativeTime = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'relative') return false
        count++
        break
      case 'expression':
        if (!isAnchor(value['expression'])) return false
        count++
        break
      case 'reference':
        if (!isReference(value['reference'])) return false
        count++
        break
      case 'from':
        if (!isEdtfDate(value['from'])) return false
        break
      case 'resolved':
        if (!isEdtfDate(value['resolved'])) return false
        break
      default:
        return false
    }
  }
  return count === 3
}
