// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isLatitude } from './isLatitude.js'
import { isLongitude } from './isLongitude.js'

/** Whether a value is what `Coordinates` admits; throws where it cannot tell. */
export const isCoordinates = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  isLongitude(value[0]) &&
  isLatitude(value[1])
