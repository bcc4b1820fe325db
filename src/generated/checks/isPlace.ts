// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isCoordinates } from './isCoordinates.js'
import { isCountryCode } from './isCountryCode.js'
import { isExtensions } from './isExtensions.js'
import { isLocalId } from './isLocalId.js'
import { isMentionList } from './isMentionList.js'
import { isNonEmptyIdentifierList } from './isNonEmptyIdentifierList.js'
import { isPlaceType } from './isPlaceType.js'
import { isText } from './isText.js'

/** Whether a value is what `Place` admits; throws where it cannot tell. */
export const isPlace = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'id':
        if (!isLocalId(value['id'])) return false
        count++
        break
      case 'name':
        if (!isText(value['name'])) return false
        count++
        break
      case 'type':
        if (!isPlaceType(value['type'])) return false
        count++
        break
      case 'country':
        if (!isCountryCode(value['country'])) return false
        break
      case 'within':
        if (!isLocalId(value['within'])) return false
        break
      case 'coordinates':
        if (!isCoordinates(value['coordinates'])) return false
        break
      case 'identifiers':
        if (!isNonEmptyIdentifierList(value['identifiers'])) return false
        break
      case 'mentions':
        if (!isMentionList(value['mentions'])) return false
        count++
        break
      case 'extensions':
        if (!isExtensions(value['extensions'])) return false
        break
      default:
        return false
    }
  }
  return count === 4
}
