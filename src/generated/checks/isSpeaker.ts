// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isActorSpeaker } from './isActorSpeaker.js'
import { isDocumentSpeaker } from './isDocumentSpeaker.js'
import { isUnnamedSpeaker } from './isUnnamedSpeaker.js'

/** Whether a value is what `Speaker` admits; throws where it cannot tell. */
export const isSpeaker = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as Readonly<Record<string, unknown>>)['kind']) {
    case 'actor':
      return isActorSpeaker(value)
    case 'unnamed':
      return isUnnamedSpeaker(value)
    case 'document':
      return isDocumentSpeaker(value)
    default:
      return false
  }
}
