// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isCalendarDate } from './isCalendarDate.js'
import { isInstant } from './isInstant.js'
import { isRelativeTime } from './isRelativeTime.js'

/** Whether a value is what `Temporal` admits; throws where it cannot tell. */
export const isTemporal = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as Readonly<Record<string, unknown>>)['kind']) {
    case 'instant':
      return isInstant(value)
    case 'date':
      return isCalendarDate(value)
    case 'relative':
      return isRelativeTime(value)
    default:
      return false
  }
}
