// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `NonEmptyString` admits; throws where it cannot tell. */
export const isNonEmptyString = (value: unknown): boolean =>
  typeof value === 'string' &&
  value !== ''
