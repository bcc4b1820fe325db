// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `PlaceType` admits; throws where it cannot tell. */
export const isPlaceType = (value: unknown): boolean => {
  switch (value) {
    case 'city':
    case 'country':
    case 'region':
    case 'site':
    case 'other':
      return true
    default:
      return false
  }
}
