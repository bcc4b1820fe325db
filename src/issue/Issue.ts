import type { StructuralCode } from '../codec/fault.js'
import type { RuleCode } from './RuleCode.js'

/**
 * How much an issue weighs: an `error` makes `decodeArticle` fail, a `warning` does not.
 *
 * @category Issues
 * @since 0.1.0
 */
export type Severity = 'error' | 'warning'

/**
 * The codes of faults in JSON text, which `decodeArticleJson` and `decodeLines` find before they look at values; only
 * `decodeLines` limits the length of a line.
 *
 * @category Issues
 * @since 0.1.0
 */
export type JsonCode = 'json/syntax' | 'json/duplicate-key' | 'limit/line-length'

/**
 * Every code that an issue can have. Codes are stable: a program may rely on them, not on messages.
 *
 * @category Issues
 * @since 0.1.0
 */
export type IssueCode = StructuralCode | JsonCode | RuleCode

/**
 * The keys and indices that lead from the root of the JSON to a value; empty for the root.
 *
 * @category Issues
 * @since 0.1.0
 */
export type Path = ReadonlyArray<string | number>

/**
 * Another place that has to do with an issue: the first of two equal ids, say.
 *
 * @category Issues
 * @since 0.1.0
 */
export interface Related {
  /** The place. */
  readonly path: Path
  /** What it has to do with the issue. */
  readonly message: string
}

/**
 * One thing that is wrong with a document, as data.
 *
 * @category Issues
 * @since 0.1.0
 */
export interface Issue {
  /** Which kind of issue it is. */
  readonly code: IssueCode
  /** How much it weighs. */
  readonly severity: Severity
  /** The value at fault; of a missing key, where it should stand; of a double, the second one. */
  readonly path: Path
  /** What is wrong, in one sentence, with the actual values in it. */
  readonly message: string
  /** What would have been right. */
  readonly expected?: string
  /** What stood there, shortened. */
  readonly received?: string
  /** How to mend it, where that can be guessed. */
  readonly hint?: string
  /** Other places that have to do with it. */
  readonly related?: ReadonlyArray<Related>
}

/**
 * An issue with its place in the JSON text.
 *
 * A missing key is placed at the opening brace of its object, an unknown or repeated one at the key, all else at the
 * value.
 *
 * @category Issues
 * @since 0.1.0
 */
export interface LocatedIssue extends Issue {
  /** The line, counted from 1. */
  readonly line: number
  /** The column, counted from 1 in UTF-16 code units. */
  readonly column: number
}
