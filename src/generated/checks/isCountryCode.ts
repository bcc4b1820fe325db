// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { countryCodePattern } from '../../primitive/countryCodeSyntax.js'

/** Whether a value is what `CountryCode` admits; throws where it cannot tell. */
export const isCountryCode = (value: unknown): boolean =>
  typeof value === 'string' &&
  countryCodePattern.test(value)
