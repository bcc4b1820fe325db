// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `ReferenceKind` admits; throws where it cannot tell. */
export const isReferenceKind = (value: unknown): boolean => {
  switch (value) {
    case 'weekday':
    case 'offset':
    case 'calendar':
      return true
    default:
      return false
  }
}
