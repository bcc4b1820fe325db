// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `DayOfMonth` admits; throws where it cannot tell. */
export const isDayOfMonth = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 31
