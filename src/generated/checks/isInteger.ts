// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `Integer` admits; throws where it cannot tell. */
export const isInteger = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value)
