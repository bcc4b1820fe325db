// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

const pattern = /^(?!headline$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Whether a value is what `LocalId` admits; throws where it cannot tell. */
export const isLocalId = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 64 &&
  pattern.test(value)
