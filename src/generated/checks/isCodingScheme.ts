// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `CodingScheme` admits; throws where it cannot tell. */
export const isCodingScheme = (value: unknown): boolean => {
  switch (value) {
    case 'plover':
    case 'cameo':
      return true
    default:
      return false
  }
}
