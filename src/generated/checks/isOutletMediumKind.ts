// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `OutletMediumKind` admits; throws where it cannot tell. */
export const isOutletMediumKind = (value: unknown): boolean => {
  switch (value) {
    case 'interview':
    case 'broadcast':
    case 'news-report':
      return true
    default:
      return false
  }
}
