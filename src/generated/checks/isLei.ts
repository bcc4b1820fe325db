// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { endsInMod97Digits } from '../../primitive/checkCharacter.js'

const pattern = /^[0-9A-Z]{18}[0-9]{2}$/

/** Whether a value is what `Lei` admits; throws where it cannot tell. */
export const isLei = (value: unknown): boolean =>
  typeof value === 'string' &&
  pattern.test(value) &&
  endsInMod97Digits(value)
