// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isExtensions } from './isExtensions.js'
import { isLocalId } from './isLocalId.js'
import { isNonEmptyAnchorList } from './isNonEmptyAnchorList.js'
import { isPurposeList } from './isPurposeList.js'
import { isStopStatus } from './isStopStatus.js'
import { isTemporal } from './isTemporal.js'

/** Whether a value is what `Stop` admits; throws where it cannot tell. */
export const isStop = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'place':
        if (!isLocalId(value['place'])) return false
        count++
        break
      case 'status':
        if (!isStopStatus(value['status'])) return false
        count++
        break
      case 'arrival':
        if (!isTemporal(value['arrival'])) return false
        break
      case 'departure':
        if (!isTemporal(value['departure'])) return false
        break
      case 'purposes':
        if (!isPurposeList(value['purposes'])) return false
        count++
        break
      case 'evidence':
        if (!isNonEmptyAnchorList(value['evidence'])) return false
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
