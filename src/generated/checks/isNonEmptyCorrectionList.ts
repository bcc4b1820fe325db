// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isCorrection } from './isCorrection.js'

/** Whether a value is what `NonEmptyCorrectionList` admits; throws where it cannot tell. */
export const isNonEmptyCorrectionList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isCorrection(value[index])) return false
  }
  return true
}
