import type { Issue } from '../issue/Issue.js'
import { withLimit } from '../issue/withLimit.js'
import type { Article } from '../model/Article.js'
import { type CheckOptions, limitOf } from './CheckOptions.js'
import { inspect } from './inspect.js'

/**
 * Everything that speaks against an article, warnings included; an empty list for nothing.
 *
 * Unlike `decodeArticle` it lets rules be lowered or turned off. Structural faults, which the type rules out but a
 * program in JavaScript may bring, are listed too.
 *
 * @throws RangeError where an option is not valid
 * @category Decoding
 * @since 0.1.0
 * @example
 * import { checkArticle, parseArticle } from 'communique'
 * import json from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * assert.deepEqual(checkArticle(parseArticle(json)), [])
 *
 * const vienna = { id: 'vienna', name: 'Vienna', type: 'city', mentions: [] }
 * const article = parseArticle({ ...json, places: [...json.places, vienna] })
 * assert.deepEqual(checkArticle(article).map(({ code }) => code), ['unused/place'])
 * assert.deepEqual(checkArticle(article, { severity: { 'unused/place': 'off' } }), [])
 */
export const checkArticle = (article: Article, options: CheckOptions = {}): ReadonlyArray<Issue> =>
  withLimit(inspect(article, options, true), limitOf(options))
