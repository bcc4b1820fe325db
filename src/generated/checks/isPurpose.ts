// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { PurposeType } from '../../vocabulary/PurposeType.js'
import { isAnchorList } from './isAnchorList.js'
import { isLocalId } from './isLocalId.js'
import { isNonEmptyLocalIdList } from './isNonEmptyLocalIdList.js'
import { isText } from './isText.js'

/** Whether a value is what `Purpose` admits; throws where it cannot tell. */
export const isPurpose = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'type':
        if (!PurposeType.is(value['type'])) return false
        count++
        break
      case 'description':
        if (!isText(value['description'])) return false
        break
      case 'with':
        if (!isNonEmptyLocalIdList(value['with'])) return false
        break
      case 'event':
        if (!isLocalId(value['event'])) return false
        break
      case 'evidence':
        if (!isAnchorList(value['evidence'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 2
}
