// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `ItineraryStatus` admits; throws where it cannot tell. */
export const isItineraryStatus = (value: unknown): boolean => {
  switch (value) {
    case 'planned':
    case 'underway':
    case 'completed':
    case 'postponed':
    case 'cancelled':
      return true
    default:
      return false
  }
}
