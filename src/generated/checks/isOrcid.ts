// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { endsInMod11Character } from '../../primitive/checkCharacter.js'

const pattern = /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/

/** Whether a value is what `Orcid` admits; throws where it cannot tell. */
export const isOrcid = (value: unknown): boolean =>
  typeof value === 'string' &&
  pattern.test(value) &&
  endsInMod11Character(value)
