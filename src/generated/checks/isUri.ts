// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { uriPattern } from '../../primitive/uriSyntax.js'

/** Whether a value is what `Uri` admits; throws where it cannot tell. */
export const isUri = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 65536 &&
  uriPattern.test(value)
