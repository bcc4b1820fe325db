// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isItinerary } from './isItinerary.js'

/** Whether a value is what `ItineraryList` admits; throws where it cannot tell. */
export const isItineraryList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isItinerary(value[index])) return false
  }
  return true
}
