// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isLocalId } from './isLocalId.js'

/** Whether a value is what `AnchorTarget` admits; throws where it cannot tell. */
export const isAnchorTarget = (value: unknown): boolean =>
  isLocalId(value) || value === 'headline'
