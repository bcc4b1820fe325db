// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isParticipant } from './isParticipant.js'

/** Whether a value is what `ParticipantList` admits; throws where it cannot tell. */
export const isParticipantList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isParticipant(value[index])) return false
  }
  return true
}
