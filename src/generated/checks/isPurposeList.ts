// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPurpose } from './isPurpose.js'

/** Whether a value is what `PurposeList` admits; throws where it cannot tell. */
export const isPurposeList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isPurpose(value[index])) return false
  }
  return true
}
