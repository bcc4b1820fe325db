// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `CalendarUnit` admits; throws where it cannot tell. */
export const isCalendarUnit = (value: unknown): boolean => {
  switch (value) {
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return true
    default:
      return false
  }
}
