import { quote } from '../codec/describeValue.js'
import type { ArticleIndex, ReferenceUse } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'

function* run({ references }: ArticleIndex): Iterable<Finding> {
  const latestById = new Map<string, ReferenceUse>()
  for (const reference of references) {
    if (!reference.isListed) continue
    const first = latestById.get(reference.id)
    if (first === undefined || first.at.parent !== reference.at.parent) {
      latestById.set(reference.id, reference)
      continue
    }
    yield {
      path: pathOf(reference.at),
      message: `${quote(reference.id)} stands twice in this list`,
      received: quote(reference.id),
      related: [{ path: pathOf(first.at), message: 'stands here first' }]
    }
  }
}

/** Finds the same id twice in one list, which says nothing that once does not. */
export const referenceRepeated: Rule = {
  code: 'reference/repeated',
  severity: 'warning',
  summary: 'the same id stands twice in one list',
  run
}
