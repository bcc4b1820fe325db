// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlace } from './isPlace.js'

/** Whether a value is what `PlaceList` admits; throws where it cannot tell. */
export const isPlaceList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isPlace(value[index])) return false
  }
  return true
}
