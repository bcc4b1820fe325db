// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { hasPossibleSecond, timestampPattern } from '../../primitive/timestampSyntax.js'

/** Whether a value is what `Timestamp` admits; throws where it cannot tell. */
export const isTimestamp = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 65536 &&
  timestampPattern.test(value) &&
  hasPossibleSecond(value)
