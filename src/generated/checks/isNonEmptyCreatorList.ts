// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isCreator } from './isCreator.js'

/** Whether a value is what `NonEmptyCreatorList` admits; throws where it cannot tell. */
export const isNonEmptyCreatorList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isCreator(value[index])) return false
  }
  return true
}
