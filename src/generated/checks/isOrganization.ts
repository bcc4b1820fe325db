// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { OrganizationType } from '../../vocabulary/OrganizationType.js'
import { isCountryCode } from './isCountryCode.js'
import { isExtensions } from './isExtensions.js'
import { isLocalId } from './isLocalId.js'
import { isMentionList } from './isMentionList.js'
import { isNonEmptyIdentifierList } from './isNonEmptyIdentifierList.js'
import { isNonEmptyTextList } from './isNonEmptyTextList.js'
import { isProbability } from './isProbability.js'
import { isText } from './isText.js'

/** Whether a value is what `Organization` admits; throws where it cannot tell. */
export const isOrganization = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'organization') return false
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
      case 'type':
        if (!OrganizationType.is(value['type'])) return false
        count++
        break
      case 'parent':
        if (!isLocalId(value['parent'])) return false
        break
      case 'country':
        if (!isCountryCode(value['country'])) return false
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
