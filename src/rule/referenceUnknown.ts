import { quote } from '../codec/describeValue.js'
import { didYouMean } from '../codec/nearestWord.js'
import type { ArticleIndex, ReferenceUse } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'

const MOST_HINTS = 100

function* candidates({ entities }: ArticleIndex, { role }: ReferenceUse): Iterable<string> {
  for (const { id, kind } of entities) if (role.kinds.has(kind)) yield id
}

function* run(index: ArticleIndex): Iterable<Finding> {
  let hints = 0
  for (const reference of index.faultyReferences) {
    if (reference.target !== undefined) continue
    const hint = hints++ < MOST_HINTS ? didYouMean(reference.id, candidates(index, reference)) : undefined
    yield {
      path: pathOf(reference.at),
      message: `${quote(reference.id)} names nothing in this article: expected the id of ${reference.role.expected}`,
      expected: `the id of ${reference.role.expected}`,
      received: quote(reference.id),
      ...(hint === undefined ? {} : { hint })
    }
  }
}

/** Finds references to nothing. The hint names the nearest id among those that the reference may name. */
export const referenceUnknown: Rule = {
  code: 'reference/unknown',
  severity: 'error',
  summary: 'an id names nothing in the article',
  run
}
