// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

const pattern = /^(?:[A-Z]{3})+$/

/** Whether a value is what `CameoActorCode` admits; throws where it cannot tell. */
export const isCameoActorCode = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 65536 &&
  pattern.test(value)
