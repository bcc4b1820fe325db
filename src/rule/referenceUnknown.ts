import { quote } from '../codec/describeValue.js'
import { didYouMean } from '../codec/nearestWord.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { ReferenceRole } from './referenceRole.js'
import { HEADLINE, idsOf, pathOfId } from './references.js'
import type { Finding, Rule } from './Rule.js'

const MOST_HINTS = 100

/** How many ids a hint is chosen from; `nearestWord` looks at no more. */
const MOST_CANDIDATES = 512

/** How many pairs of letters may be compared for hints in all; real articles have fewer in a dozen unknown ids. */
const MOST_COMPARED = 250_000

/** What it costs to look at a candidate before letters are compared, in pairs of letters. */
const COST_OF_CANDIDATE = 16

/** The ids that a reference of a role may name, as many of them as hints look at. */
const candidatesFor = ({ entities }: ArticleIndex, { kinds }: ReferenceRole): ReadonlyArray<string> => {
  const ids: Array<string> = []
  for (const { id, kind } of entities) {
    if (kinds.has(kind)) ids.push(id)
    if (ids.length === MOST_CANDIDATES) break
  }
  return ids
}

/** Makes hints as long as few were asked for, and few letters compared. */
const hintMaker = (index: ArticleIndex): ((id: string, role: ReferenceRole) => string | undefined) => {
  const candidatesByRole = new Map<ReferenceRole, ReadonlyArray<string>>()
  let hints = 0
  let room = MOST_COMPARED
  return (id, role) => {
    if (hints++ >= MOST_HINTS || room <= 0) return undefined
    const candidates = candidatesByRole.get(role) ?? candidatesFor(index, role)
    candidatesByRole.set(role, candidates)
    room -= candidates.length * (COST_OF_CANDIDATE + id.length * id.length)
    return didYouMean(id, candidates)
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const hintFor = hintMaker(index)
  for (const reference of index.faultyReferences) {
    const { role } = reference
    for (const [position, id] of idsOf(reference).entries()) {
      if (id === HEADLINE || index.entityById.has(id)) continue
      const hint = hintFor(id, role)
      yield {
        path: pathOfId(reference, position),
        message: `${quote(id)} names nothing in this article: expected the id of ${role.expected}`,
        expected: `the id of ${role.expected}`,
        received: quote(id),
        ...(hint === undefined ? {} : { hint })
      }
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
