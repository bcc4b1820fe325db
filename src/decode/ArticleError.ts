import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import { formatIssues } from '../issue/formatIssues.js'
import type { Issue } from '../issue/Issue.js'

/** How many issues the message lists; the rest is only in `issues`. */
const MOST_TOLD = 100

/**
 * What `parseArticle` throws: an error whose message lists the first hundred issues, and which has all as data.
 *
 * @category Decoding
 * @since 0.1.0
 * @example
 * import { ArticleError, parseArticle } from 'communique'
 *
 * assert.throws(() => parseArticle({}), ArticleError)
 * assert.equal(new Error('not a valid article') instanceof ArticleError, false)
 */
export class ArticleError extends Error {
  /** Always `ArticleError`. */
  override readonly name = 'ArticleError'
  /** What is wrong, in the order of the document. */
  readonly issues: ReadonlyNonEmptyArray<Issue>

  constructor(issues: ReadonlyNonEmptyArray<Issue>) {
    super(`not a valid article\n${formatIssues(issues.slice(0, MOST_TOLD))}`)
    this.issues = issues
  }
}
