import type { Result, Summary } from './Result.js'

/** Writes results in one form. */
export interface Reporter {
  /** What comes before the results. */
  readonly start: string
  /** The parts that a result is written as; each ends with a line break. */
  readonly parts: (result: Result) => ReadonlyArray<string>
  /** What comes between two parts. */
  readonly separator: string
  /**
   * What comes after the results.
   *
   * @param unreadable - what was said of inputs that could not be read
   */
  readonly end: (summary: Summary, unreadable: ReadonlyArray<string>) => string
}
