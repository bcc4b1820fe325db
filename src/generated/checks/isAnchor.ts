// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isAnchorTarget } from './isAnchorTarget.js'
import { isNonEmptyString } from './isNonEmptyString.js'
import { isText } from './isText.js'

/** Whether a value is what `Anchor` admits; throws where it cannot tell. */
export const isAnchor = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'in':
        if (!isAnchorTarget(value['in'])) return false
        count++
        break
      case 'exact':
        if (!isText(value['exact'])) return false
        count++
        break
      case 'prefix':
        if (!isNonEmptyString(value['prefix'])) return false
        break
      case 'suffix':
        if (!isNonEmptyString(value['suffix'])) return false
        break
      default:
        return false
    }
  }
  return count === 2
}
