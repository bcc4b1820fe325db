// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { PloverContext } from '../../vocabulary/PloverContext.js'

/** Whether a value is what `NonEmptyPloverContextList` admits; throws where it cannot tell. */
export const isNonEmptyPloverContextList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!PloverContext.is(value[index])) return false
  }
  return true
}
