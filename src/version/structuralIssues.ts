import type * as t from 'io-ts'
import { type Explainable, faultsOf } from '../codec/explain.js'
import { ownFaults } from '../codec/ownFaults.js'
import type { Issue } from '../issue/Issue.js'
import { issueOf } from '../issue/issueOf.js'
import { olderVersion, unknownVersion } from './versionIssue.js'
import { versionOf } from './versionOf.js'

/** Why a codec refused a value, `limit` issues and one more at the most. */
const refusal = (codec: t.Mixed, value: unknown, limit: number): ReadonlyArray<Issue> =>
  ownFaults(
    faultsOf((codec as t.Mixed & Explainable).explain, value, [{ key: '', type: codec, actual: value }], limit)
  ).map(issueOf)

/** What is wrong with the structure of a value by one codec, `limit` issues and one more at the most. */
export const structuralIssues = (codec: t.Mixed, value: unknown, limit: number): ReadonlyArray<Issue> =>
  codec.is(value) ? [] : refusal(codec, value, limit)

/**
 * What is wrong with the structure of a value that should be of the newest version. Of one that is of another version,
 * only that is told: the rest would be judged by the wrong codec.
 *
 * @param codec - the codec of the newest version
 * @param known - all versions, the newest last
 */
export const newestIssues = (
  codec: t.Mixed,
  known: readonly [...ReadonlyArray<string>, string],
  value: unknown,
  limit: number
): ReadonlyArray<Issue> => {
  if (codec.is(value)) return []
  const version = versionOf(value)
  const newest = known[known.length - 1] as string
  if (version === undefined || version === newest) return refusal(codec, value, limit)
  return [known.includes(version) ? olderVersion(version, newest) : unknownVersion(version, known)]
}
