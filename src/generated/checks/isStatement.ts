// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isAnchor } from './isAnchor.js'
import { isExtensions } from './isExtensions.js'
import { isLocalId } from './isLocalId.js'
import { isMedium } from './isMedium.js'
import { isNonEmptyLocalIdList } from './isNonEmptyLocalIdList.js'
import { isNonEmptySegmentList } from './isNonEmptySegmentList.js'
import { isProbability } from './isProbability.js'
import { isSpeaker } from './isSpeaker.js'
import { isTemporal } from './isTemporal.js'

/** Whether a value is what `Statement` admits; throws where it cannot tell. */
export const isStatement = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'id':
        if (!isLocalId(value['id'])) return false
        count++
        break
      case 'speaker':
        if (!isSpeaker(value['speaker'])) return false
        count++
        break
      case 'segments':
        if (!isNonEmptySegmentList(value['segments'])) return false
        count++
        break
      case 'cue':
        if (!isAnchor(value['cue'])) return false
        break
      case 'medium':
        if (!isMedium(value['medium'])) return false
        break
      case 'reportedBy':
        if (!isNonEmptyLocalIdList(value['reportedBy'])) return false
        break
      case 'event':
        if (!isLocalId(value['event'])) return false
        break
      case 'saidAt':
        if (!isTemporal(value['saidAt'])) return false
        break
      case 'addressees':
        if (!isNonEmptyLocalIdList(value['addressees'])) return false
        break
      case 'about':
        if (!isNonEmptyLocalIdList(value['about'])) return false
        break
      case 'continues':
        if (!isLocalId(value['continues'])) return false
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
  return count === 3
}
