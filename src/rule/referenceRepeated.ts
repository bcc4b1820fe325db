import { quote } from '../codec/describeValue.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { HEADLINE, pathOfId } from './references.js'
import type { Finding, Rule } from './Rule.js'

function* run({ references }: ArticleIndex): Iterable<Finding> {
  for (const reference of references) {
    const { ids } = reference
    if (typeof ids === 'string' || ids.length < 2) continue
    const firstById = new Map<string, number>()
    for (const [position, id] of ids.entries()) {
      const first = firstById.get(id)
      if (first === undefined || id === HEADLINE) {
        firstById.set(id, position)
        continue
      }
      yield {
        path: pathOfId(reference, position),
        message: `${quote(id)} stands twice in this list`,
        received: quote(id),
        related: [{ path: pathOfId(reference, first), message: 'stands here first' }]
      }
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
