// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isCalendarReference } from './isCalendarReference.js'
import { isOffsetReference } from './isOffsetReference.js'
import { isWeekdayReference } from './isWeekdayReference.js'

/** Whether a value is what `Reference` admits; throws where it cannot tell. */
export const isReference = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as Readonly<Record<string, unknown>>)['kind']) {
    case 'weekday':
      return isWeekdayReference(value)
    case 'offset':
      return isOffsetReference(value)
    case 'calendar':
      return isCalendarReference(value)
    default:
      return false
  }
}
