// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isCorrectionTarget } from './isCorrectionTarget.js'

/** Whether a value is what `NonEmptyCorrectionTargetList` admits; throws where it cannot tell. */
export const isNonEmptyCorrectionTargetList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isCorrectionTarget(value[index])) return false
  }
  return true
}
