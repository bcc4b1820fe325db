// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

const pattern = /\S/

/** Whether a value is what `Text` admits; throws where it cannot tell. */
export const isText = (value: unknown): boolean =>
  typeof value === 'string' &&
  ((value.charCodeAt(0) > 32 && value.charCodeAt(0) < 127) || pattern.test(value))
