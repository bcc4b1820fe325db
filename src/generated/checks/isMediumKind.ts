// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `MediumKind` admits; throws where it cannot tell. */
export const isMediumKind = (value: unknown): boolean => {
  switch (value) {
    case 'official-statement':
    case 'press-conference':
    case 'interview':
    case 'speech':
    case 'social-post':
    case 'letter':
    case 'document':
    case 'broadcast':
    case 'news-report':
    case 'remark':
      return true
    default:
      return false
  }
}
