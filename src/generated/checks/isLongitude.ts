// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `Longitude` admits; throws where it cannot tell. */
export const isLongitude = (value: unknown): boolean =>
  typeof value === 'number' && value >= -180 && value <= 180
