import { quote } from '../codec/describeValue.js'
import type { ArticleIndex, Entity, ReferenceUse } from './ArticleIndex.js'
import { type Cycle, cyclesOf, type Edge } from './cycles.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'

/** The relations that must not come back to their start, with their words. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['within', 'lies within'],
  ['parent', 'is a part of'],
  ['partOf', 'is a part of'],
  ['continues', 'continues'],
  ['reportedBy', 'is reported by'],
  ['replaces', 'replaces'],
  ['represents', 'represents'],
  ['members', 'has as a member']
])

const MOST_NAMED = 8

interface ReferenceEdge extends Edge {
  readonly reference: ReferenceUse
  /** Which reference of the article it is, counted from 0. */
  readonly position: number
}

/**
 * The references of each relation as a graph of their own.
 *
 * A reference that is at fault otherwise is no edge, nor is one of a second thing with the same id, which no id names.
 */
const graphsOf = ({ references, entityById }: ArticleIndex): Map<string, Map<string, Array<ReferenceEdge>>> => {
  const graphs = new Map([...RELATIONS.keys()].map((key) => [key, new Map<string, Array<ReferenceEdge>>()]))
  for (const [position, reference] of references.entries()) {
    const { id, role, holder } = reference
    const graph = graphs.get(role.key)
    const entity = entityById.get(id)
    if (graph === undefined || holder === undefined || entity === undefined || !role.kinds.has(entity.kind)) continue
    if (entityById.get(holder.id) !== holder) continue
    const edges = graph.get(holder.id)
    if (edges === undefined) graph.set(holder.id, [{ to: id, reference, position }])
    else edges.push({ to: id, reference, position })
  }
  return graphs
}

const findingOf = ({ members, edge }: Cycle<ReferenceEdge>, { entityById }: ArticleIndex): Finding => {
  const words = RELATIONS.get(edge.reference.role.key) as string
  const named = members.slice(0, MOST_NAMED).map(quote)
  const rest = members.length - named.length
  const [first, ...others] = rest > 0 ? [...named, `${rest} more`] : named
  const onTheWay = members
    .slice(1, MOST_NAMED)
    .map((id) => ({ path: pathOf((entityById.get(id) as Entity).at), message: 'on the way' }))
  const way = [...others, first].map((name) => `${words} ${name}`).join(', which ')
  return {
    path: pathOf(edge.reference.at),
    message: `${first} ${way}: it comes back to its start`,
    received: quote(edge.to),
    ...(onTheWay.length === 0 ? {} : { related: onTheWay })
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const cycles = [...graphsOf(index).values()].flatMap((graph) => [...cyclesOf(graph)])
  cycles.sort((left, right) => left.edge.position - right.edge.position)
  for (const cycle of cycles) yield findingOf(cycle, index)
}

/** Finds relations that come back to their start: one issue a cycle, at its first member. */
export const referenceCycle: Rule = {
  code: 'reference/cycle',
  severity: 'error',
  summary: 'a relation such as within or partOf comes back to its start',
  run
}
