import type { Severity } from 'communique'

/** An issue as it is listed: only strings and numbers, ready to be written into the page as text. */
export interface ListedIssue {
  readonly severity: Severity
  readonly code: string
  readonly message: string
  readonly hint?: string
  /** The JSON Pointer of the value at fault; empty for the whole document. */
  readonly pointer: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number
  /** Other places that have to do with it, each with its pointer and what it has to do with it. */
  readonly related: ReadonlyArray<string>
}

/** What the worker found out about a text. */
export interface CheckReport {
  /** The number of the request. */
  readonly id: number
  readonly issues: ReadonlyArray<ListedIssue>
  /** The article as a page of HTML, where it was asked for and has no error. */
  readonly page?: string
  /** How long the check took, without the drawing. */
  readonly milliseconds: number
}
