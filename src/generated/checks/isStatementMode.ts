// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `StatementMode` admits; throws where it cannot tell. */
export const isStatementMode = (value: unknown): boolean => {
  switch (value) {
    case 'direct':
    case 'indirect':
    case 'mixed':
      return true
    default:
      return false
  }
}
