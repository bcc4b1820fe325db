import { quote } from '../codec/describeValue.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'
import { withArticle } from './withArticle.js'

function* run({ faultyReferences }: ArticleIndex): Iterable<Finding> {
  for (const { id, role, at, target } of faultyReferences) {
    if (target === undefined) continue
    yield {
      path: pathOf(at),
      message: `${quote(id)} names ${withArticle(target.kind)}: expected the id of ${role.expected}`,
      expected: `the id of ${role.expected}`,
      received: `the id of ${withArticle(target.kind)}`,
      related: [{ path: pathOf(target.at), message: `the ${target.kind} ${quote(id)}` }]
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
