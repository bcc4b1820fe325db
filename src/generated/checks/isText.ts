// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

const pattern = /\S/u

/** Whether a value is what `Text` admits; throws where it cannot tell. */
export const isText = (value: unknown): boolean =>
  typeof value === 'string' &&
  pattern.test(value)
