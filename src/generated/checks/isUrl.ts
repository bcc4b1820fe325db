// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { urlPattern } from '../../primitive/urlSyntax.js'

/** Whether a value is what `Url` admits; throws where it cannot tell. */
export const isUrl = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 65536 &&
  urlPattern.test(value)
