// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isText } from './isText.js'
import { isUri } from './isUri.js'

/** Whether a value is what `Rights` admits; throws where it cannot tell. */
export const isRights = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'holder':
        if (!isText(value['holder'])) return false
        count++
        break
      case 'license':
        if (!isUri(value['license'])) return false
        count++
        break
      case 'usageTerms':
        if (!isText(value['usageTerms'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count > 0
}
