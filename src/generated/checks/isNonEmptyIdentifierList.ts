// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isIdentifier } from './isIdentifier.js'

/** Whether a value is what `NonEmptyIdentifierList` admits; throws where it cannot tell. */
export const isNonEmptyIdentifierList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isIdentifier(value[index])) return false
  }
  return true
}
