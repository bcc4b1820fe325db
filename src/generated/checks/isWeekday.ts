// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `Weekday` admits; throws where it cannot tell. */
export const isWeekday = (value: unknown): boolean => {
  switch (value) {
    case 'monday':
    case 'tuesday':
    case 'wednesday':
    case 'thursday':
    case 'friday':
    case 'saturday':
    case 'sunday':
      return true
    default:
      return false
  }
}
