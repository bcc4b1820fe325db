// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isOffice } from './isOffice.js'

/** Whether a value is what `OfficeList` admits; throws where it cannot tell. */
export const isOfficeList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isOffice(value[index])) return false
  }
  return true
}
