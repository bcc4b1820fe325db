// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `PlainMediumKind` admits; throws where it cannot tell. */
export const isPlainMediumKind = (value: unknown): boolean => {
  switch (value) {
    case 'official-statement':
    case 'press-conference':
    case 'speech':
    case 'letter':
    case 'document':
    case 'remark':
      return true
    default:
      return false
  }
}
