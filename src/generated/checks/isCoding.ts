// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isCameoCoding } from './isCameoCoding.js'
import { isPloverCoding } from './isPloverCoding.js'

/** Whether a value is what `Coding` admits; throws where it cannot tell. */
export const isCoding = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as Readonly<Record<string, unknown>>)['scheme']) {
    case 'plover':
      return isPloverCoding(value)
    case 'cameo':
      return isCameoCoding(value)
    default:
      return false
  }
}
