// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isMention } from './isMention.js'

/** Whether a value is what `MentionList` admits; throws where it cannot tell. */
export const isMentionList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isMention(value[index])) return false
  }
  return true
}
