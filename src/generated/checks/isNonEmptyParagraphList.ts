// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isParagraph } from './isParagraph.js'

/** Whether a value is what `NonEmptyParagraphList` admits; throws where it cannot tell. */
export const isNonEmptyParagraphList = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length < 1) return false
  for (let index = 0; index < value.length; index++) {
    if (!isParagraph(value[index])) return false
  }
  return true
}
