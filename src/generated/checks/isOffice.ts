// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isAnchorList } from './isAnchorList.js'
import { isEdtfDate } from './isEdtfDate.js'
import { isLocalId } from './isLocalId.js'
import { isOfficeStatus } from './isOfficeStatus.js'
import { isText } from './isText.js'

/** Whether a value is what `Office` admits; throws where it cannot tell. */
export const isOffice = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'title':
        if (!isText(value['title'])) return false
        count++
        break
      case 'sending':
        if (!isLocalId(value['sending'])) return false
        break
      case 'receiving':
        if (!isLocalId(value['receiving'])) return false
        break
      case 'status':
        if (!isOfficeStatus(value['status'])) return false
        break
      case 'since':
        if (!isEdtfDate(value['since'])) return false
        break
      case 'until':
        if (!isEdtfDate(value['until'])) return false
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
