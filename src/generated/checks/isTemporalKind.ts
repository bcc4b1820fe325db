// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `TemporalKind` admits; throws where it cannot tell. */
export const isTemporalKind = (value: unknown): boolean => {
  switch (value) {
    case 'instant':
    case 'date':
    case 'relative':
      return true
    default:
      return false
  }
}
