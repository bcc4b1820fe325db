import type * as t from 'io-ts'
import { placedFaults } from '../codec/placedFaults.js'
import type { Issue } from './Issue.js'
import { issueOf } from './issueOf.js'

/**
 * Turns the errors of any io-ts codec into issues with the paths that the JSON has: members of unions and
 * intersections, which io-ts counts as keys, are left out.
 *
 * Errors of this package's codecs keep their codes; those of other codecs get the nearest structural one, or
 * `type/other`.
 *
 * @category Issues
 * @since 0.1.0
 * @example
 * import { Article, issuesOf, pointer } from 'communique'
 * import * as t from 'io-ts'
 *
 * const Feed = t.type({ items: t.array(Article) })
 * const result = Feed.decode({ items: [42] })
 * assert.deepEqual(result._tag === 'Left' && issuesOf(result.left).map(pointer), ['/items/0'])
 */
export const issuesOf = (errors: t.Errors): ReadonlyArray<Issue> => placedFaults(errors).map(issueOf)
