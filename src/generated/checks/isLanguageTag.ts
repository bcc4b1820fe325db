// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { languageTagPattern } from '../../primitive/languageTagSyntax.js'

/** Whether a value is what `LanguageTag` admits; throws where it cannot tell. */
export const isLanguageTag = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 65536 &&
  languageTagPattern.test(value)
