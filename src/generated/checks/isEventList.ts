// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isEvent } from './isEvent.js'

/** Whether a value is what `EventList` admits; throws where it cannot tell. */
export const isEventList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isEvent(value[index])) return false
  }
  return true
}
