import type * as fc from 'fast-check'
import type { VerifiedArticle } from '../decode/VerifiedArticle.js'
import { LanguageTag } from '../primitive/LanguageTag.js'
import { articleFrom } from './articleFrom.js'
import { planArbitrary } from './plan.js'

/**
 * Options of `verifiedArticle`.
 *
 * @category Testing
 * @since 0.2.0
 */
export interface VerifiedArticleOptions {
  /** How many facts of each kind there are at the most: 2, 4 or 12. Default: `medium`. */
  readonly size?: 'small' | 'medium' | 'large'
  /** The BCP 47 tag of the article’s language. Where it is left out, articles are in 20 languages. */
  readonly language?: string
}

const mostFacts = { small: 2, medium: 4, large: 12 } as const
const mostParagraphs = { small: 2, medium: 4, large: 10 } as const

/**
 * Whole articles that pass every rule, those of severity `warning` too: `checkArticle` finds nothing in them.
 *
 * Their texts are made of invented sentences in many languages, each with the quotation marks of its own, and their facts
 * quote them, with a prefix or suffix where the words stand there more than once. All kinds of records and all optional
 * keys come up. Smaller ones are verified articles as well: a test that fails ends with an article that has no more in it
 * than it takes to fail.
 *
 * @throws RangeError where the language is no well-formed tag
 * @category Testing
 * @since 0.2.0
 * @example
 * import { verifiedArticle } from 'communique/testing'
 * import { checkArticle, decodeArticle } from 'communique'
 * import fc from 'fast-check'
 *
 * fc.assert(fc.property(verifiedArticle(), (article) => checkArticle(article).length === 0), { numRuns: 20 })
 *
 * const [article] = fc.sample(verifiedArticle({ size: 'small', language: 'sv' }), 1)
 * assert.equal(article?.language, 'sv')
 * assert.equal(decodeArticle(article)._tag, 'Right')
 * assert.throws(() => verifiedArticle({ language: 'en_GB' }), RangeError)
 */
export const verifiedArticle = ({
  language,
  size = 'medium'
}: VerifiedArticleOptions = {}): fc.Arbitrary<VerifiedArticle> => {
  if (language !== undefined && !LanguageTag.is(language)) {
    throw new RangeError(`${JSON.stringify(language)} is no language tag`)
  }
  return planArbitrary(mostFacts[size], mostParagraphs[size]).map(
    (plan) => articleFrom(plan, language) as unknown as VerifiedArticle
  )
}
