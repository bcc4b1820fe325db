// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `Probability` admits; throws where it cannot tell. */
export const isProbability = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= 1
