import { quote } from '../codec/describeValue.js'
import type { ArticleIndex, Entity, ReferenceUse } from './ArticleIndex.js'
import { type Cycle, cyclesOf, type Graph } from './cycles.js'
import { admits, idsOf, pathOfId } from './references.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'

const MOST_NAMED = 8

/** A reference that leads from one thing to others of the same relation. */
type Step = ReferenceUse & { readonly holder: Entity }

/** A cycle, with the reference and which of its ids leads out of the first member. */
interface FoundCycle {
  readonly cycle: Cycle
  readonly step: Step
  readonly position: number
}

/** Whether a reference is a step: that of a second thing with the same id is none, because no id names that thing. */
const isStep = (reference: ReferenceUse): reference is Step =>
  reference.role.relation !== undefined && reference.holder !== undefined && reference.holder.first === undefined

/** Where an id leads; nowhere if the reference is at fault otherwise. */
const targetOf = ({ entityById }: ArticleIndex, { role }: Step, id: string): Entity | undefined => {
  const target = entityById.get(id)
  return admits(role, target) ? target : undefined
}

const leadsOn = (index: ArticleIndex, step: Step): boolean =>
  idsOf(step).some((id) => {
    const target = targetOf(index, step, id)
    return target !== undefined && target.position >= step.holder.position
  })

/**
 * The relations that may have a cycle, by their keys: on its way, each leads somewhere to what stands no earlier in the document. Most
 * articles tell what they refer to first, and have none.
 */
const suspectsIn = (index: ArticleIndex): ReadonlySet<string> => {
  const suspects = new Set<string>()
  for (const reference of index.references) {
    const { key } = reference.role
    if (isStep(reference) && !suspects.has(key) && leadsOn(index, reference)) suspects.add(key)
  }
  return suspects
}

/** The edges of one relation. Nothing but numbers is kept of an edge: there may be millions. */
interface Relation {
  readonly graph: Graph
  /** For each step the number of its first edge. */
  readonly firstEdges: ReadonlyArray<number>
}

const relationOf = (index: ArticleIndex, steps: ReadonlyArray<Step>): Relation => {
  const most = steps.reduce((count, { ids }) => count + (typeof ids === 'string' ? 1 : ids.length), 0)
  const from = new Int32Array(most)
  const to = new Int32Array(most)
  const firstEdges: Array<number> = []
  let edges = 0
  for (const step of steps) {
    firstEdges.push(edges)
    for (const id of idsOf(step)) {
      const target = targetOf(index, step, id)
      if (target === undefined) continue
      from[edges] = step.holder.position
      to[edges] = target.position
      edges += 1
    }
  }
  const graph = { nodes: index.entities.length, from: from.subarray(0, edges), to: to.subarray(0, edges) }
  return { graph, firstEdges }
}

/** Which id of a step is its edge of a number. */
const positionOfEdge = (index: ArticleIndex, step: Step, number: number): number => {
  let left = number
  return idsOf(step).findIndex((id) => targetOf(index, step, id) !== undefined && left-- === 0)
}

/** The cycles of one relation, by the steps that lead out of their first members: one at the most for each. */
const cyclesByStep = (index: ArticleIndex, key: string): ReadonlyMap<ReferenceUse, FoundCycle> => {
  const steps = index.references.filter(isStep).filter(({ role }) => role.key === key)
  const { firstEdges, graph } = relationOf(index, steps)
  const found = new Map<ReferenceUse, FoundCycle>()
  let number = 0
  // Cycles come in the order of their edges, so that each step is passed once.
  for (const cycle of cyclesOf(graph)) {
    while ((firstEdges[number + 1] ?? Infinity) <= cycle.edge) number += 1
    const step = steps[number] as Step
    const position = positionOfEdge(index, step, cycle.edge - (firstEdges[number] as number))
    found.set(step, { cycle, step, position })
  }
  return found
}

const findingOf = ({ cycle, position, step }: FoundCycle, { entities }: ArticleIndex): Finding => {
  const { members } = cycle
  const words = step.role.relation as string
  const shown = members.slice(0, MOST_NAMED).map((member) => entities[member] as Entity)
  const named = shown.map(({ id }) => quote(id))
  const rest = members.length - named.length
  const [first, ...others] = rest > 0 ? [...named, `${rest} more`] : named
  const onTheWay = shown.slice(1).map(({ at }) => ({ path: pathOf(at), message: 'on the way' }))
  const way = [...others, first].map((name) => `${words} ${name}`).join(', which ')
  return {
    path: pathOfId(step, position),
    message: `${first} ${way}: it comes back to its start`,
    received: quote(idsOf(step)[position] as string),
    ...(onTheWay.length === 0 ? {} : { related: onTheWay })
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const suspects = suspectsIn(index)
  if (suspects.size === 0) return
  const relations = new Map([...suspects].map((key) => [key, cyclesByStep(index, key)]))
  for (const reference of index.references) {
    const found = relations.get(reference.role.key)?.get(reference)
    if (found !== undefined) yield findingOf(found, index)
  }
}

/** Finds relations that come back to their start: one issue a cycle, at its first member. */
export const referenceCycle: Rule = {
  code: 'reference/cycle',
  severity: 'error',
  summary: 'a relation such as within or partOf comes back to its start',
  run
}
