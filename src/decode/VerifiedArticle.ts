import * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { type Explain, validateByExplaining } from '../codec/explain.js'
import { pathOf } from '../codec/placedFaults.js'
import { valueAt } from '../codec/plain.js'
import { withTraits } from '../codec/withTraits.js'
import type { Path } from '../issue/Issue.js'
import { Article } from '../model/Article.js'
import { inspect } from './inspect.js'

/**
 * What sets a `VerifiedArticle` apart from any article.
 *
 * @category Decoding
 * @since 0.1.0
 */
export interface VerifiedArticleBrand {
  /** There for the compiler only. */
  readonly VerifiedArticle: unique symbol
}

/**
 * An article in which every rule of severity `error` holds: its ids resolve, its quotations are in the text, its
 * times and statuses agree.
 *
 * @category Decoding
 * @since 0.1.0
 */
export type VerifiedArticle = t.Branded<Article, VerifiedArticleBrand>

const explain: Explain = (value, explainer) => {
  const way = pathOf(explainer.context)
  for (const issue of inspect(value, { maxIssues: explainer.limit }, false)) {
    const { path, severity: _error, related, ...particulars } = issue
    explainer.faults.push({
      ...particulars,
      value,
      context: [...explainer.context, ...contextOf(path, value)],
      ...(related === undefined
        ? {}
        : { related: related.map(({ path, message }) => ({ path: [...way, ...path], message })) })
    })
  }
}

/** The way from the article to an issue's place as io-ts tells ways. */
const contextOf = (path: Path, article: unknown): t.Context => {
  let actual = article
  return path.map((key) => {
    actual = valueAt(actual as object, key)
    return { key: String(key), type: t.unknown, actual }
  })
}

const is = (value: unknown): value is VerifiedArticle =>
  Article.is(value) && inspect(value, { maxIssues: 0 }, false).length === 0

/**
 * The codec of `VerifiedArticle`: structure and rules in one, to be nested in other codecs.
 *
 * Its errors carry the codes of the rules; `issuesOf` turns them into issues.
 *
 * @category Decoding
 * @since 0.1.0
 * @example
 * import { VerifiedArticle } from 'communique'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * assert.equal(VerifiedArticle.is(article), true)
 * assert.equal(VerifiedArticle.is({ ...article, places: [] }), false)
 */
export const VerifiedArticle: Codec<VerifiedArticle> = /* @__PURE__ */ withTraits(
  /* @__PURE__ */ new t.RefinementType<Codec<Article>, VerifiedArticle, VerifiedArticle, unknown>(
    'VerifiedArticle',
    is,
    /* @__PURE__ */ validateByExplaining<VerifiedArticle>(explain),
    t.identity,
    Article,
    is
  ),
  { admits: 'a verified article', explain }
)
