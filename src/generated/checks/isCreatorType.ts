// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `CreatorType` admits; throws where it cannot tell. */
export const isCreatorType = (value: unknown): boolean => {
  switch (value) {
    case 'human':
    case 'software':
      return true
    default:
      return false
  }
}
