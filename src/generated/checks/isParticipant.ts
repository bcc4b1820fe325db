// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isLocalId } from './isLocalId.js'
import { isParticipantRole } from './isParticipantRole.js'

/** Whether a value is what `Participant` admits; throws where it cannot tell. */
export const isParticipant = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'actor':
        if (!isLocalId(value['actor'])) return false
        count++
        break
      case 'role':
        if (!isParticipantRole(value['role'])) return false
        count++
        break
      default:
        return false
    }
  }
  return count === 2
}
