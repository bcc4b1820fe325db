// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isAnchor } from './isAnchor.js'

/** Whether a value is what `AnchorList` admits; throws where it cannot tell. */
export const isAnchorList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isAnchor(value[index])) return false
  }
  return true
}
