// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isLocalId } from './isLocalId.js'

/** Whether a value is what `NonEmptyLocalIdList` admits; throws where it cannot tell. */
export const isNonEmptyLocalIdList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isLocalId(value[index])) return false
  }
  return true
}
