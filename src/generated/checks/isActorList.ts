// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isActor } from './isActor.js'

/** Whether a value is what `ActorList` admits; throws where it cannot tell. */
export const isActorList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isActor(value[index])) return false
  }
  return true
}
