// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isCountryCode } from './isCountryCode.js'
import { isExtensions } from './isExtensions.js'
import { isLocalId } from './isLocalId.js'
import { isMentionList } from './isMentionList.js'
import { isNonEmptyIdentifierList } from './isNonEmptyIdentifierList.js'
import { isNonEmptyTextList } from './isNonEmptyTextList.js'
import { isOfficeList } from './isOfficeList.js'
import { isProbability } from './isProbability.js'
import { isText } from './isText.js'

/** Whether a value is what `Person` admits; throws where it cannot tell. */
export const isPerson = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'person') return false
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
      case 'honorific':
        if (!isText(value['honorific'])) return false
        break
      case 'nationality':
        if (!isCountryCode(value['nationality'])) return false
        break
      case 'offices':
        if (!isOfficeList(value['offices'])) return false
        count++
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
