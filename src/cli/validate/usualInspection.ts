import { DEFAULT_LINE_LENGTH } from '../../stream/LineOptions.js'
import type { InspectOptions } from './inspectRecord.js'

/** How commands look at an article that only want to know whether it is valid: at errors, by the rules as they are. */
export const usualInspection: InspectOptions = {
  severity: {},
  maxIssues: 100,
  quiet: true,
  allowDuplicateKeys: false,
  maxLineLength: DEFAULT_LINE_LENGTH
}
