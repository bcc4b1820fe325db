// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isCoding } from './isCoding.js'

/** Whether a value is what `NonEmptyCodingList` admits; throws where it cannot tell. */
export const isNonEmptyCodingList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isCoding(value[index])) return false
  }
  return true
}
