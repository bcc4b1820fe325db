// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isStatement } from './isStatement.js'

/** Whether a value is what `StatementList` admits; throws where it cannot tell. */
export const isStatementList = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) {
    if (!isStatement(value[index])) return false
  }
  return true
}
