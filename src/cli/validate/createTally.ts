import type { Summary } from '../report/Result.js'
import type { Inspected } from './inspectRecord.js'

/** A count that grows with every article. */
export interface Tally {
  /** Counts an article. */
  readonly addRecord: (inspected: Omit<Inspected, 'value'>) => void
  /** Counts a file that was read to its end. */
  readonly addFile: () => void
  /** What was counted so far. */
  readonly summary: () => Summary
  /** How many warnings there are, listed or not. */
  readonly warnings: () => number
}

/** A count that starts at nothing. */
export const createTally = (): Tally => {
  let summary: Summary = { files: 0, records: 0, valid: 0, invalid: 0, errors: 0, warnings: 0 }
  let allWarnings = 0
  return {
    addRecord: ({ issues, isValid, warnings }) => {
      const errors = issues.filter(({ severity }) => severity === 'error').length
      allWarnings += warnings
      summary = {
        ...summary,
        records: summary.records + 1,
        valid: summary.valid + (isValid ? 1 : 0),
        invalid: summary.invalid + (isValid ? 0 : 1),
        errors: summary.errors + errors,
        warnings: summary.warnings + issues.length - errors
      }
    },
    addFile: () => {
      summary = { ...summary, files: summary.files + 1 }
    },
    summary: () => summary,
    warnings: () => allWarnings
  }
}
