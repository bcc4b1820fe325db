// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `EventStatus` admits; throws where it cannot tell. */
export const isEventStatus = (value: unknown): boolean => {
  switch (value) {
    case 'occurred':
    case 'ongoing':
    case 'planned':
    case 'postponed':
    case 'cancelled':
      return true
    default:
      return false
  }
}
