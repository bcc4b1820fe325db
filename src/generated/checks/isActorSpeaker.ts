// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isAnchor } from './isAnchor.js'
import { isLocalId } from './isLocalId.js'

/** Whether a value is what `ActorSpeaker` admits; throws where it cannot tell. */
export const isActorSpeaker = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'kind':
        if (value['kind'] !== 'actor') return false
        count++
        break
      case 'actor':
        if (!isLocalId(value['actor'])) return false
        count++
        break
      case 'onBehalfOf':
        if (!isLocalId(value['onBehalfOf'])) return false
        break
      case 'anchor':
        if (!isAnchor(value['anchor'])) return false
        break
      default:
        return false
    }
  }
  return count === 2
}
