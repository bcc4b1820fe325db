import type { Either } from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { VerifiedArticle } from '../decode/VerifiedArticle.js'
import type { LocatedIssue } from '../issue/Issue.js'

/**
 * What came of one line of NDJSON.
 *
 * @category Decoding
 * @since 0.2.0
 */
export interface DecodedLine {
  /** Its number in the file, counted from 1; empty lines are counted, too. */
  readonly line: number
  /** How many bytes of UTF-8 stand before it in the file. */
  readonly offset: number
  /** How many bytes of UTF-8 it has, its end not counted. */
  readonly length: number
  /** The line as text, with U+FFFD for what is not UTF-8; nothing where it is too long to be held. */
  readonly text: string | undefined
  /** The article, or what is wrong with the line; the issues have the line and column that they have in the file. */
  readonly result: Either<ReadonlyNonEmptyArray<LocatedIssue>, VerifiedArticle>
}
