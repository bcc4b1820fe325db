// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { wikidataIdPattern } from '../../primitive/wikidataIdSyntax.js'

/** Whether a value is what `WikidataId` admits; throws where it cannot tell. */
export const isWikidataId = (value: unknown): boolean =>
  typeof value === 'string' &&
  wikidataIdPattern.test(value)
