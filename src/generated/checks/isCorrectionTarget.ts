// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isLocalId } from './isLocalId.js'

/** Whether a value is what `CorrectionTarget` admits; throws where it cannot tell. */
export const isCorrectionTarget = (value: unknown): boolean =>
  isLocalId(value) || value === 'headline'
