// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `MentionForm` admits; throws where it cannot tell. */
export const isMentionForm = (value: unknown): boolean => {
  switch (value) {
    case 'name':
    case 'description':
    case 'pronoun':
    case 'metonym':
      return true
    default:
      return false
  }
}
