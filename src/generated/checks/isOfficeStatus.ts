// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `OfficeStatus` admits; throws where it cannot tell. */
export const isOfficeStatus = (value: unknown): boolean => {
  switch (value) {
    case 'current':
    case 'former':
    case 'acting':
    case 'designate':
      return true
    default:
      return false
  }
}
