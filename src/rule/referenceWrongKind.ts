import { quote } from '../codec/describeValue.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { admits, idsOf, pathOfId } from './references.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'
import { withArticle } from './withArticle.js'

function* run({ entityById, faultyReferences }: ArticleIndex): Iterable<Finding> {
  for (const reference of faultyReferences) {
    const { role } = reference
    for (const [position, id] of idsOf(reference).entries()) {
      const target = entityById.get(id)
      if (target === undefined || admits(role, target)) continue
      yield {
        path: pathOfId(reference, position),
        message: `${quote(id)} names ${withArticle(target.kind)}: expected the id of ${role.expected}`,
        expected: `the id of ${role.expected}`,
        received: `the id of ${withArticle(target.kind)}`,
        related: [{ path: pathOf(target.at), message: `the ${target.kind} ${quote(id)}` }]
      }
    }
  }
}

/** Finds references to something of another kind than the format allows there. */
export const referenceWrongKind: Rule = {
  code: 'reference/wrong-kind',
  severity: 'error',
  summary: 'an id names something of another kind than may stand there',
  run
}
