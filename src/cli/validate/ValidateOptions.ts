import type { CheckOptions } from '../../decode/CheckOptions.js'

/** The forms that results are written in. */
export const reportFormats = ['text', 'json', 'github', 'sarif'] as const

/** A form that results are written in. */
export type ReportFormat = (typeof reportFormats)[number]

/** What `validate` is asked for. */
export interface ValidateOptions {
  /** The form of the results. */
  readonly format: ReportFormat
  /** What rules are set to. */
  readonly severity: NonNullable<CheckOptions['severity']>
  /** How many issues of one article are listed. */
  readonly maxIssues: number
  /** With how many warnings in all the status is still 0; with any number where it is left out. */
  readonly maxWarnings?: number
  /** Whether warnings are left out, and the summary where all is valid. */
  readonly quiet: boolean
  /** Whether every input is NDJSON, whatever its name. */
  readonly ndjson: boolean
  /** Whether a key may stand twice in one object. */
  readonly allowDuplicateKeys: boolean
  /** How many bytes a line of NDJSON may have. */
  readonly maxLineLength: number
  /** How many threads look at the lines of NDJSON; one for this very thread alone. */
  readonly jobs: number
}
