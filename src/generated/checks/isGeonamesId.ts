// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

const pattern = /^[1-9][0-9]*$/

/** Whether a value is what `GeonamesId` admits; throws where it cannot tell. */
export const isGeonamesId = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 65536 &&
  pattern.test(value)
