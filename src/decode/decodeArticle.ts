import type { Either } from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Issue } from '../issue/Issue.js'
import { withLimit } from '../issue/withLimit.js'
import { ArticleError } from './ArticleError.js'
import { type CheckOptions, limitOf } from './CheckOptions.js'
import { inspect } from './inspect.js'
import type { VerifiedArticle } from './VerifiedArticle.js'

/** The verdict on a value, from all the issues that speak against it. */
export const verdictOf = <I extends Issue>(
  value: unknown,
  issues: ReadonlyArray<I>
): Either<ReadonlyNonEmptyArray<I>, VerifiedArticle> => {
  const [first, ...others] = issues
  return first === undefined
    ? { _tag: 'Right', right: value as VerifiedArticle }
    : { _tag: 'Left', left: [first, ...others] }
}

/**
 * Decides whether a value is an article in which every rule of severity `error` holds.
 *
 * The structure is checked first; a fault there stops the rules. Never throws, whatever the value; on the right is the
 * very value that came in.
 *
 * @throws RangeError where an option is not valid
 * @category Decoding
 * @since 0.1.0
 * @example
 * import { decodeArticle } from 'communique'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * assert.equal(decodeArticle(article)._tag, 'Right')
 *
 * const refused = decodeArticle({ ...article, headline: 'Khalilzad stays at home' })
 * assert.equal(refused._tag === 'Left' && refused.left[0].code, 'anchor/not-found')
 */
export const decodeArticle = (
  value: unknown,
  options: CheckOptions = {}
): Either<ReadonlyNonEmptyArray<Issue>, VerifiedArticle> =>
  verdictOf(value, withLimit(inspect(value, options, false), limitOf(options)))

/**
 * `decodeArticle` for those who do not use fp-ts: gives the article, or throws.
 *
 * @throws ArticleError with the issues, where the value is no article or a rule of severity `error` is broken
 * @throws RangeError where an option is not valid
 * @category Decoding
 * @since 0.1.0
 * @example
 * import { parseArticle } from 'communique'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * assert.equal(parseArticle(article).itineraries.length > 0, true)
 * assert.throws(() => parseArticle({ ...article, id: 'no URI' }), /format\/uri/)
 */
export const parseArticle = (value: unknown, options: CheckOptions = {}): VerifiedArticle => {
  const result = decodeArticle(value, options)
  if (result._tag === 'Left') throw new ArticleError(result.left)
  return result.right
}
