// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isStop } from './isStop.js'

/** Whether a value is what `NonEmptyStopList` admits; throws where it cannot tell. */
export const isNonEmptyStopList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isStop(value[index])) return false
  }
  return true
}
