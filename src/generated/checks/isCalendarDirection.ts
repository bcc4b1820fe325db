// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `CalendarDirection` admits; throws where it cannot tell. */
export const isCalendarDirection = (value: unknown): boolean => {
  switch (value) {
    case 'past':
    case 'future':
      return true
    default:
      return false
  }
}
