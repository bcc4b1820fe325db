import type { Either } from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Issue } from '../issue/Issue.js'
import { withLimit } from '../issue/withLimit.js'
import type { Article } from '../model/Article.js'
import { articleVersions } from '../version/articleVersions.js'
import { migrateAlong } from '../version/migrateAlong.js'
import { type CheckOptions, limitOf } from './CheckOptions.js'

/**
 * Makes of a document of any version that `schemaVersions` names an article of the newest.
 *
 * The document is judged by the codec of its own version, and every issue stands where it stands in that document. The
 * rules are not run: they are those of the newest version, and what they find stands in the article that was made. Give
 * it to `decodeArticle`. An article of the newest version comes back as the very value that came in; nothing is changed
 * in place. Never throws, whatever the value.
 *
 * @throws RangeError where an option is not valid
 * @category Decoding
 * @since 0.2.0
 * @example
 * import { migrate } from 'communique'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * const migrated = migrate(article)
 * assert.equal(migrated._tag === 'Right' && migrated.right, article)
 *
 * const refused = migrate({ ...article, schemaVersion: '0.9' })
 * assert.equal(refused._tag === 'Left' && refused.left[0].code, 'schema-version/unknown')
 */
export const migrate = (
  value: unknown,
  options: Pick<CheckOptions, 'maxIssues'> = {}
): Either<ReadonlyNonEmptyArray<Issue>, Article> => {
  const limit = limitOf(options)
  const result = migrateAlong(articleVersions, value, limit)
  if (result._tag === 'Right') return result
  const [first, ...others] = withLimit(result.left, limit) as ReadonlyNonEmptyArray<Issue>
  return { _tag: 'Left', left: [first, ...others] }
}
