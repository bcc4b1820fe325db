// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `SpeakerKind` admits; throws where it cannot tell. */
export const isSpeakerKind = (value: unknown): boolean => {
  switch (value) {
    case 'actor':
    case 'unnamed':
    case 'document':
      return true
    default:
      return false
  }
}
