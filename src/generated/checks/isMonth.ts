// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `Month` admits; throws where it cannot tell. */
export const isMonth = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12
