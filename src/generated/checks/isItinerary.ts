// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isExtensions } from './isExtensions.js'
import { isItineraryStatus } from './isItineraryStatus.js'
import { isLocalId } from './isLocalId.js'
import { isNonEmptyAnchorList } from './isNonEmptyAnchorList.js'
import { isNonEmptyLocalIdList } from './isNonEmptyLocalIdList.js'
import { isNonEmptyStopList } from './isNonEmptyStopList.js'
import { isProbability } from './isProbability.js'
import { isTemporal } from './isTemporal.js'

/** Whether a value is what `Itinerary` admits; throws where it cannot tell. */
export const isItinerary = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'id':
        if (!isLocalId(value['id'])) return false
        count++
        break
      case 'travellers':
        if (!isNonEmptyLocalIdList(value['travellers'])) return false
        count++
        break
      case 'status':
        if (!isItineraryStatus(value['status'])) return false
        count++
        break
      case 'origin':
        if (!isLocalId(value['origin'])) return false
        break
      case 'departure':
        if (!isTemporal(value['departure'])) return false
        break
      case 'stops':
        if (!isNonEmptyStopList(value['stops'])) return false
        count++
        break
      case 'returnTo':
        if (!isLocalId(value['returnTo'])) return false
        break
      case 'replaces':
        if (!isLocalId(value['replaces'])) return false
        break
      case 'reportedBy':
        if (!isNonEmptyLocalIdList(value['reportedBy'])) return false
        break
      case 'evidence':
        if (!isNonEmptyAnchorList(value['evidence'])) return false
        count++
        break
      case 'confidence':
        if (!isProbability(value['confidence'])) return false
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
