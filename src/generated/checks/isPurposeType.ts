// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `PurposeType` admits; throws where it cannot tell. */
export const isPurposeType = (value: unknown): boolean => {
  switch (value) {
    case 'meeting':
    case 'talks':
    case 'consultation':
    case 'summit':
    case 'ceremony':
    case 'signing':
    case 'visit':
    case 'transit':
    case 'support':
    case 'other':
      return true
    default:
      return false
  }
}
