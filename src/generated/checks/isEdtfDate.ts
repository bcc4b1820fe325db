// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { edtfDatePattern, isInOrder } from '../../primitive/edtfDateSyntax.js'

/** Whether a value is what `EdtfDate` admits; throws where it cannot tell. */
export const isEdtfDate = (value: unknown): boolean =>
  typeof value === 'string' &&
  edtfDatePattern.test(value) &&
  isInOrder(value)
