import type * as fc from 'fast-check'
import type { IssueCode } from '../issue/Issue.js'
import { Article } from '../model/Article.js'
import type { Breakage } from './Breakage.js'
import type { Mutant } from './Mutant.js'
import { codesOf, mutantsFrom } from './mutantsFrom.js'
import { ruleBreakages } from './ruleBreakages.js'
import { structuralBreakages } from './structuralBreakages.js'

/**
 * Options of `mutantOf`.
 *
 * @category Testing
 * @since 0.2.0
 */
export interface MutantOptions {
  /** The codes that are wanted, of those that `mutantCodesOf` lists; all by default. */
  readonly codes?: ReadonlyArray<IssueCode>
}

const breakagesOf = (article: Article): ReadonlyArray<Breakage> => [
  ...structuralBreakages(Article, article, true),
  ...ruleBreakages(article)
]

/**
 * The codes with which `mutantOf` can break an article, each once.
 *
 * @param article - one that no rule finds anything in
 * @category Testing
 * @since 0.2.0
 * @example
 * import { mutantCodesOf, verifiedArticle } from 'communique/testing'
 * import fc from 'fast-check'
 *
 * for (const article of fc.sample(verifiedArticle(), 5)) {
 *   const codes = mutantCodesOf(article)
 *   assert.equal(codes.includes('language/redundant'), true)
 *   assert.equal(codes.includes('itinerary/status'), article.itineraries.length > 0)
 * }
 */
export const mutantCodesOf = (article: Article): ReadonlyArray<IssueCode> => codesOf(breakagesOf(article))

/**
 * Copies of an article with one fault: of its structure, or against a rule. `checkArticle` must list an issue with the
 * code and the path of the mutant; where a rule is broken, other issues may come with it, as an id that is changed leaves
 * those who refer to it without one.
 *
 * Where the article lacks only a little, that is added: an office for a person who has none. Where it lacks more, an
 * itinerary say, a code is not offered. Each code comes as often as any other.
 *
 * @param article - one that no rule finds anything in, such as those of `verifiedArticle`
 * @throws RangeError where none of the codes can be had
 * @category Testing
 * @since 0.2.0
 * @example
 * import { mutantOf, verifiedArticle } from 'communique/testing'
 * import { checkArticle, pointer } from 'communique'
 * import fc from 'fast-check'
 *
 * const codes = ['anchor/not-found', 'key/missing', 'unused/place'] as const
 * const mutants = verifiedArticle({ size: 'small' }).chain((article) => mutantOf(article, { codes }))
 * fc.assert(
 *   fc.property(mutants, (mutant) => {
 *     const issues = checkArticle(mutant.value as never)
 *     assert.equal(issues.some((issue) => issue.code === mutant.code && pointer(issue) === pointer(mutant)), true)
 *   }),
 *   { numRuns: 20 }
 * )
 *
 * const [article] = fc.sample(verifiedArticle(), 1)
 * assert.throws(() => article && mutantOf(article, { codes: ['json/syntax'] }), RangeError)
 */
export const mutantOf = (article: Article, { codes }: MutantOptions = {}): fc.Arbitrary<Mutant> =>
  mutantsFrom(article, breakagesOf(article), codes)
