// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `Latitude` admits; throws where it cannot tell. */
export const isLatitude = (value: unknown): boolean =>
  typeof value === 'number' && value >= -90 && value <= 90
