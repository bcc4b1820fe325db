import { quote } from '../codec/describeValue.js'
import type { ArticleIndex, Entity, ReferenceUse } from './ArticleIndex.js'
import { type Cycle, cyclesOf, type Edge } from './cycles.js'
import { hasCycle } from './hasCycle.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'

const MOST_NAMED = 8

interface ReferenceEdge extends Edge {
  readonly reference: ReferenceUse
  /** Which reference of the article it is, counted from 0. */
  readonly position: number
}

/** The edges of one relation as they stand in the document, and as numbers of what they lead from and to. */
interface RelationEdges {
  readonly positions: Array<number>
  readonly from: Array<number>
  readonly to: Array<number>
}

/**
 * Whether a reference is an edge of its relation, which is a graph of its own. One that is at fault otherwise is none, nor
 * is one of a second thing with the same id, which no id names.
 */
const isEdge = (
  reference: ReferenceUse
): reference is ReferenceUse & { readonly holder: Entity; readonly target: Entity } => {
  const { holder, isSound, role } = reference
  return isSound && role.relation !== undefined && holder !== undefined && holder.first === undefined
}

/**
 * The relations that may have a cycle: on its way, each leads somewhere to what stands no earlier in the document. Most
 * articles tell what they refer to first, and have none.
 */
const suspectsIn = (references: ReadonlyArray<ReferenceUse>): ReadonlyMap<string, RelationEdges> => {
  const suspects = new Map<string, RelationEdges>()
  for (const reference of references) {
    if (!isEdge(reference) || reference.target.position < reference.holder.position) continue
    if (!suspects.has(reference.role.key)) suspects.set(reference.role.key, { positions: [], from: [], to: [] })
  }
  return suspects
}

const edgesByRelation = ({ references }: ArticleIndex): ReadonlyMap<string, RelationEdges> => {
  const suspects = suspectsIn(references)
  if (suspects.size === 0) return suspects
  for (let position = 0; position < references.length; position++) {
    const reference = references[position] as ReferenceUse
    const edges = suspects.get(reference.role.key)
    if (edges === undefined || !isEdge(reference)) continue
    edges.positions.push(position)
    edges.from.push(reference.holder.position)
    edges.to.push(reference.target.position)
  }
  return suspects
}

const cyclesIn = (index: ArticleIndex, { from, positions, to }: RelationEdges): Iterable<Cycle<ReferenceEdge>> => {
  const { entities, references } = index
  if (!hasCycle(from, to, entities.length)) return []
  const graph = new Map<string, Array<ReferenceEdge>>()
  for (const position of positions) {
    const reference = references[position] as ReferenceUse
    const { id } = reference.holder as Entity
    const edge = { to: reference.id, reference, position }
    const edges = graph.get(id)
    if (edges === undefined) graph.set(id, [edge])
    else edges.push(edge)
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
    path: pathOf(edge.reference.at),
    message: `${first} ${way}: it comes back to its start`,
    received: quote(edge.to),
    ...(onTheWay.length === 0 ? {} : { related: onTheWay })
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const cycles = [...edgesByRelation(index).values()].flatMap((edges) => [...cyclesIn(index, edges)])
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
