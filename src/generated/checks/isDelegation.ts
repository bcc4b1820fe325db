// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isExtensions } from './isExtensions.js'
import { isLocalId } from './isLocalId.js'
import { isMentionList } from './isMentionList.js'
import { isNonEmptyIdentifierList } from './isNonEmptyIdentifierList.js'
import { isNonEmptyLocalIdList } from './isNonEmptyLocalIdList.js'
import { isNonEmptyTextList } from './isNonEmptyTextList.js'
import { isProbability } from './isProbability.js'
import { isText } from './isText.js'

/** Whether a value is what `Delegation` admits; throws where it cannot tell. */
export const isDelegation = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'delegation') return false
        count++
        break
      case 'id':
        if (!isLocalId(value['id'])) return false
        count++
        break
      case 'name':
        if (!isText(value['name'])) return false
        count++
        break
      case 'aliases':
        if (!isNonEmptyTextList(value['aliases'])) return false
        break
      case 'identifiers':
        if (!isNonEmptyIdentifierList(value['identifiers'])) return false
        break
      case 'mentions':
        if (!isMentionList(value['mentions'])) return false
        count++
        break
      case 'confidence':
        if (!isProbability(value['confidence'])) return false
        break
      case 'represents':
        if (!isLocalId(value['represents'])) return false
        count++
        break
      case 'members':
        if (!isNonEmptyLocalIdList(value['members'])) return false
        break
      case 'head':
        if (!isLocalId(value['head'])) return false
        break
      case 'extensions':
        if (!isExtensions(value['extensions'])) return false
        break
      default:
        return false
    }
  }
  return count === 5
}
