// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

const pattern = /^[1-9][0-9](?:[0-9]{0,7}|[0-9]{17,20})$/

/** Whether a value is what `ViafId` admits; throws where it cannot tell. */
export const isViafId = (value: unknown): boolean =>
  typeof value === 'string' &&
  pattern.test(value)
