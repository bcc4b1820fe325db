// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `StopStatus` admits; throws where it cannot tell. */
export const isStopStatus = (value: unknown): boolean => {
  switch (value) {
    case 'planned':
    case 'reached':
    case 'left':
    case 'postponed':
    case 'cancelled':
      return true
    default:
      return false
  }
}
