// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { EventType } from '../../vocabulary/EventType.js'
import { isEventStatus } from './isEventStatus.js'
import { isExtensions } from './isExtensions.js'
import { isLocalId } from './isLocalId.js'
import { isNonEmptyAnchorList } from './isNonEmptyAnchorList.js'
import { isNonEmptyCodingList } from './isNonEmptyCodingList.js'
import { isNonEmptyLocalIdList } from './isNonEmptyLocalIdList.js'
import { isNonEmptyTextList } from './isNonEmptyTextList.js'
import { isParticipantList } from './isParticipantList.js'
import { isProbability } from './isProbability.js'
import { isTemporal } from './isTemporal.js'
import { isText } from './isText.js'

/** Whether a value is what `Event` admits; throws where it cannot tell. */
export const isEvent = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'id':
        if (!isLocalId(value['id'])) return false
        count++
        break
      case 'type':
        if (!EventType.is(value['type'])) return false
        count++
        break
      case 'label':
        if (!isText(value['label'])) return false
        count++
        break
      case 'participants':
        if (!isParticipantList(value['participants'])) return false
        count++
        break
      case 'status':
        if (!isEventStatus(value['status'])) return false
        count++
        break
      case 'place':
        if (!isLocalId(value['place'])) return false
        break
      case 'time':
        if (!isTemporal(value['time'])) return false
        break
      case 'partOf':
        if (!isLocalId(value['partOf'])) return false
        break
      case 'reportedBy':
        if (!isNonEmptyLocalIdList(value['reportedBy'])) return false
        break
      case 'topics':
        if (!isNonEmptyTextList(value['topics'])) return false
        break
      case 'coding':
        if (!isNonEmptyCodingList(value['coding'])) return false
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
  return count === 6
}
