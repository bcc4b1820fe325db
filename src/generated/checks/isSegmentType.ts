// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `SegmentType` admits; throws where it cannot tell. */
export const isSegmentType = (value: unknown): boolean => {
  switch (value) {
    case 'quoted':
    case 'paraphrased':
      return true
    default:
      return false
  }
}
