// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isOutletMediumKind } from './isOutletMediumKind.js'
import { isText } from './isText.js'

/** Whether a value is what `OutletMedium` admits; throws where it cannot tell. */
export const isOutletMedium = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (!isOutletMediumKind(value['kind'])) return false
        count++
        break
      case 'outlet':
        if (!isText(value['outlet'])) return false
        break
      default:
        return false
    }
  }
  return count === 1
}
