// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `WeekdayDirection` admits; throws where it cannot tell. */
export const isWeekdayDirection = (value: unknown): boolean => {
  switch (value) {
    case 'past':
    case 'future':
    case 'current-week':
      return true
    default:
      return false
  }
}
