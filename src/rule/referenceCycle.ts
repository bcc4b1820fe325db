import { quote } from '../codec/describeValue.js'
import type { ArticleIndex, Entity, ReferenceUse } from './ArticleIndex.js'
import { type Cycle, cyclesOf, type Edge } from './cycles.js'
import { hasCycle } from './hasCycle.js'
import { admits, pathOfId } from './references.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'

const MOST_NAMED = 8

/** An edge of one relation, with what it leads from and to. */
interface ReferenceEdge extends Edge {
  readonly reference: ReferenceUse
  /** Which of the ids of the reference it is. */
  readonly position: number
  /** Which edge of the article it is, counted from 0. */
  readonly order: number
  readonly from: Entity
  readonly target: Entity
}

type Visit = (reference: ReferenceUse, position: number, holder: Entity, target: Entity) => void

/**
 * Visits the edges of all relations, each of which is a graph of its own. A reference that is at fault otherwise is no
 * edge, nor is one of a second thing with the same id, which no id names.
 */
const visitEdges = ({ entityById, references }: ArticleIndex, visit: Visit): void => {
  for (const reference of references) {
    const { holder, ids, role } = reference
    if (role.relation === undefined || holder === undefined || holder.first !== undefined) continue
    const count = typeof ids === 'string' ? 1 : ids.length
    for (let position = 0; position < count; position++) {
      const target = entityById.get(typeof ids === 'string' ? ids : (ids[position] as string))
      if (target !== undefined && admits(role, target)) visit(reference, position, holder, target)
    }
  }
}

/**
 * The relations that may have a cycle: on its way, each leads somewhere to what stands no earlier in the document. Most
 * articles tell what they refer to first, and have none.
 */
const suspectsIn = (index: ArticleIndex): Map<string, Array<ReferenceEdge>> => {
  const suspects = new Map<string, Array<ReferenceEdge>>()
  visitEdges(index, ({ role }, _position, holder, target) => {
    if (target.position >= holder.position && !suspects.has(role.key)) suspects.set(role.key, [])
  })
  return suspects
}

const edgesByRelation = (index: ArticleIndex): ReadonlyMap<string, ReadonlyArray<ReferenceEdge>> => {
  const suspects = suspectsIn(index)
  if (suspects.size === 0) return suspects
  let order = 0
  visitEdges(index, (reference, position, from, target) => {
    const edge = { to: target.id, reference, position, order: order++, from, target }
    suspects.get(reference.role.key)?.push(edge)
  })
  return suspects
}

const cyclesIn = (edges: ReadonlyArray<ReferenceEdge>, nodes: number): Iterable<Cycle<ReferenceEdge>> => {
  const from = edges.map((edge) => edge.from.position)
  const to = edges.map(({ target }) => target.position)
  if (!hasCycle(from, to, nodes)) return []
  const graph = new Map<string, Array<ReferenceEdge>>()
  for (const edge of edges) {
    const others = graph.get(edge.from.id)
    if (others === undefined) graph.set(edge.from.id, [edge])
    else others.push(edge)
  }
  return cyclesOf(graph)
}

const findingOf = ({ members, edge }: Cycle<ReferenceEdge>, { entityById }: ArticleIndex): Finding => {
  const words = edge.reference.role.relation as string
  const named = members.slice(0, MOST_NAMED).map(quote)
  const rest = members.length - named.length
  const [first, ...others] = rest > 0 ? [...named, `${rest} more`] : named
  const onTheWay = members
    .slice(1, MOST_NAMED)
    .map((id) => ({ path: pathOf((entityById.get(id) as Entity).at), message: 'on the way' }))
  const way = [...others, first].map((name) => `${words} ${name}`).join(', which ')
  return {
    path: pathOfId(edge.reference, edge.position),
    message: `${first} ${way}: it comes back to its start`,
    received: quote(edge.to),
    ...(onTheWay.length === 0 ? {} : { related: onTheWay })
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const cycles = [...edgesByRelation(index).values()].flatMap((edges) => [...cyclesIn(edges, index.entities.length)])
  cycles.sort((left, right) => left.edge.order - right.edge.order)
  for (const cycle of cycles) yield findingOf(cycle, index)
}

/** Finds relations that come back to their start: one issue a cycle, at its first member. */
export const referenceCycle: Rule = {
  code: 'reference/cycle',
  severity: 'error',
  summary: 'a relation such as within or partOf comes back to its start',
  run
}
