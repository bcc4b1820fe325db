// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isSegment } from './isSegment.js'

/** Whether a value is what `NonEmptySegmentList` admits; throws where it cannot tell. */
export const isNonEmptySegmentList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isSegment(value[index])) return false
  }
  return true
}
