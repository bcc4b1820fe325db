// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isText } from './isText.js'

/** Whether a value is what `NonEmptyTextList` admits; throws where it cannot tell. */
export const isNonEmptyTextList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isText(value[index])) return false
  }
  return true
}
