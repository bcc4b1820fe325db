import type { FoundIssue } from '../validate/FoundIssue.js'
import type { SourceText } from '../validate/SourceText.js'

/** What came of one article. */
export interface Result {
  /** The file as it was named. */
  readonly file: string
  /** Its line in NDJSON, its place in an array, each counted from 1. */
  readonly record?: number
  /** Whether no issue of severity `error` speaks against it. */
  readonly isValid: boolean
  /** The issues to be listed. */
  readonly issues: ReadonlyArray<FoundIssue>
  /** The text around them. */
  readonly source: SourceText
}

/** What came of all articles. */
export interface Summary {
  /** How many files were read. */
  readonly files: number
  /** How many articles are in them. */
  readonly records: number
  /** How many of these are valid. */
  readonly valid: number
  /** How many are not. */
  readonly invalid: number
  /** How many issues of severity `error` are listed. */
  readonly errors: number
  /** How many issues of severity `warning` are listed. */
  readonly warnings: number
}
