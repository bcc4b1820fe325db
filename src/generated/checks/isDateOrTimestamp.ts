// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isEdtfDate } from './isEdtfDate.js'
import { isTimestamp } from './isTimestamp.js'

/** Whether a value is what `DateOrTimestamp` admits; throws where it cannot tell. */
export const isDateOrTimestamp = (value: unknown): boolean =>
  isTimestamp(value) || isEdtfDate(value)
