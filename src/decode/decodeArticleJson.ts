import type { Either } from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { LocatedIssue } from '../issue/Issue.js'
import type { CheckJsonOptions } from './CheckJsonOptions.js'
import { verdictOf } from './decodeArticle.js'
import { inspectJson } from './inspectJson.js'
import type { VerifiedArticle } from './VerifiedArticle.js'

/**
 * `decodeArticle` from JSON text; every issue also has its line and column.
 *
 * Text that is not JSON gives one issue of code `json/syntax`; a key twice in one object gives `json/duplicate-key`, unless
 * that is allowed.
 * A byte-order mark is skipped. Never throws, whatever the text.
 *
 * @throws RangeError where an option is not valid
 * @category Decoding
 * @since 0.1.0
 * @example
 * import { decodeArticleJson } from 'communique'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * assert.equal(decodeArticleJson(JSON.stringify(article))._tag, 'Right')
 *
 * const refused = decodeArticleJson('{\n  "schemaVersion": 1,\n}')
 * assert.deepEqual(refused._tag === 'Left' && [refused.left[0].code, refused.left[0].line], ['json/syntax', 2])
 */
export const decodeArticleJson = (
  text: string,
  options: CheckJsonOptions = {}
): Either<ReadonlyNonEmptyArray<LocatedIssue>, VerifiedArticle> => {
  const { value, issues } = inspectJson(text, options, false)
  return verdictOf(value, issues)
}

/**
 * `checkArticle` from JSON text: all findings, warnings included, each with its line and column.
 *
 * @throws RangeError where an option is not valid
 * @category Decoding
 * @since 0.1.0
 * @example
 * import { checkArticleJson } from 'communique'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * assert.deepEqual(checkArticleJson(JSON.stringify(article)), [])
 * assert.equal(checkArticleJson('[').length, 1)
 */
export const checkArticleJson = (text: string, options: CheckJsonOptions = {}): ReadonlyArray<LocatedIssue> =>
  inspectJson(text, options, true).issues
