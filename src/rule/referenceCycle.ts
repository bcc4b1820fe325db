import { quote } from '../codec/describeValue.js'
import type { ArticleIndex, Entity, ReferenceUse } from './ArticleIndex.js'
import { type Cycle, cyclesOf } from './cycles.js'
import { admits, idsOf, pathOfId } from './references.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'

const MOST_NAMED = 8

/** The edges of one relation as numbers of entities. Nothing else is kept of an edge: there may be millions. */
interface Relation {
  readonly from: Array<number>
  readonly to: Array<number>
}

/** A cycle, with the reference and which of its ids leads out of the first member. */
interface FoundCycle {
  readonly cycle: Cycle
  readonly reference: ReferenceUse
  readonly position: number
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
const suspectsIn = (index: ArticleIndex): ReadonlyMap<string, Relation> => {
  const suspects = new Map<string, Relation>()
  visitEdges(index, ({ role }, _position, holder, target) => {
    if (target.position < holder.position || suspects.has(role.key)) return
    suspects.set(role.key, { from: [], to: [] })
  })
  return suspects
}

/** For each relation its cycles, each under the number that its edge has in the relation. */
const cyclesByEdge = (index: ArticleIndex): ReadonlyMap<string, ReadonlyMap<number, Cycle>> => {
  const suspects = suspectsIn(index)
  const cycles = new Map<string, ReadonlyMap<number, Cycle>>()
  if (suspects.size === 0) return cycles
  visitEdges(index, ({ role }, _position, holder, target) => {
    suspects.get(role.key)?.from.push(holder.position)
    suspects.get(role.key)?.to.push(target.position)
  })
  for (const [key, { from, to }] of suspects) {
    const found = [...cyclesOf({ nodes: index.entities.length, from, to })]
    if (found.length > 0) cycles.set(key, new Map(found.map((cycle) => [cycle.edge, cycle])))
  }
  return cycles
}

/** All cycles in the order of the document. */
const cyclesIn = (index: ArticleIndex): ReadonlyArray<FoundCycle> => {
  const cycles = cyclesByEdge(index)
  const found: Array<FoundCycle> = []
  if (cycles.size === 0) return found
  const edgesSeen = new Map([...cycles.keys()].map((key) => [key, 0]))
  visitEdges(index, (reference, position) => {
    const { key } = reference.role
    const edge = edgesSeen.get(key)
    if (edge === undefined) return
    edgesSeen.set(key, edge + 1)
    const cycle = cycles.get(key)?.get(edge)
    if (cycle !== undefined) found.push({ cycle, reference, position })
  })
  return found
}

const findingOf = ({ cycle, position, reference }: FoundCycle, { entities }: ArticleIndex): Finding => {
  const { members } = cycle
  const words = reference.role.relation as string
  const shown = members.slice(0, MOST_NAMED).map((member) => entities[member] as Entity)
  const named = shown.map(({ id }) => quote(id))
  const rest = members.length - named.length
  const [first, ...others] = rest > 0 ? [...named, `${rest} more`] : named
  const onTheWay = shown.slice(1).map(({ at }) => ({ path: pathOf(at), message: 'on the way' }))
  const way = [...others, first].map((name) => `${words} ${name}`).join(', which ')
  return {
    path: pathOfId(reference, position),
    message: `${first} ${way}: it comes back to its start`,
    received: quote(idsOf(reference)[position] as string),
    ...(onTheWay.length === 0 ? {} : { related: onTheWay })
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  for (const found of cyclesIn(index)) yield findingOf(found, index)
}

/** Finds relations that come back to their start: one issue a cycle, at its first member. */
export const referenceCycle: Rule = {
  code: 'reference/cycle',
  severity: 'error',
  summary: 'a relation such as within or partOf comes back to its start',
  run
}
