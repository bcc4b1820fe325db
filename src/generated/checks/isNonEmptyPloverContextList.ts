// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPloverContext } from './isPloverContext.js'

/** Whether a value is what `NonEmptyPloverContextList` admits; throws where it cannot tell. */
export const isNonEmptyPloverContextList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isPloverContext(value[index])) return false
  }
  return true
}
