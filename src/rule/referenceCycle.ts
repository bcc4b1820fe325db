import { quote } from '../codec/describeValue.js'
import type { ArticleIndex, Entity, ReferenceUse } from './ArticleIndex.js'
import { type Cycle, cyclesOf } from './cycles.js'
import { admits, pathOfId } from './references.js'
import type { Finding, Rule } from './Rule.js'
import { pathOf } from './Trail.js'

const MOST_NAMED = 8

/** The edges of one relation, as numbers of entities, with what stands for each in the article. */
interface Relation {
  readonly from: Array<number>
  readonly to: Array<number>
  readonly references: Array<ReferenceUse>
  /** Which of the ids of its reference each edge is. */
  readonly positions: Array<number>
  /** Which edge of the article each is. */
  readonly orders: Array<number>
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
const suspectsIn = (index: ArticleIndex): Map<string, Relation> => {
  const suspects = new Map<string, Relation>()
  visitEdges(index, ({ role }, _position, holder, target) => {
    if (target.position < holder.position || suspects.has(role.key)) return
    suspects.set(role.key, { from: [], to: [], references: [], positions: [], orders: [] })
  })
  return suspects
}

const relationsOf = (index: ArticleIndex): Iterable<Relation> => {
  const suspects = suspectsIn(index)
  if (suspects.size === 0) return []
  let order = 0
  visitEdges(index, (reference, position, holder, target) => {
    order++
    const relation = suspects.get(reference.role.key)
    if (relation === undefined) return
    relation.from.push(holder.position)
    relation.to.push(target.position)
    relation.references.push(reference)
    relation.positions.push(position)
    relation.orders.push(order)
  })
  return suspects.values()
}

const findingOf = ({ members, edge }: Cycle, relation: Relation, { entities }: ArticleIndex): Finding => {
  const reference = relation.references[edge] as ReferenceUse
  const words = reference.role.relation as string
  const shown = members.slice(0, MOST_NAMED).map((member) => entities[member] as Entity)
  const named = shown.map(({ id }) => quote(id))
  const rest = members.length - named.length
  const [first, ...others] = rest > 0 ? [...named, `${rest} more`] : named
  const onTheWay = shown.slice(1).map(({ at }) => ({ path: pathOf(at), message: 'on the way' }))
  const way = [...others, first].map((name) => `${words} ${name}`).join(', which ')
  return {
    path: pathOfId(reference, relation.positions[edge] as number),
    message: `${first} ${way}: it comes back to its start`,
    received: quote((entities[relation.to[edge] as number] as Entity).id),
    ...(onTheWay.length === 0 ? {} : { related: onTheWay })
  }
}

function* run(index: ArticleIndex): Iterable<Finding> {
  const cycles: Array<readonly [Cycle, Relation]> = []
  for (const relation of relationsOf(index)) {
    for (const cycle of cyclesOf({ nodes: index.entities.length, ...relation })) cycles.push([cycle, relation])
  }
  const orderOf = ([{ edge }, { orders }]: readonly [Cycle, Relation]): number => orders[edge] as number
  cycles.sort((left, right) => orderOf(left) - orderOf(right))
  for (const [cycle, relation] of cycles) yield findingOf(cycle, relation, index)
}

/** Finds relations that come back to their start: one issue a cycle, at its first member. */
export const referenceCycle: Rule = {
  code: 'reference/cycle',
  severity: 'error',
  summary: 'a relation such as within or partOf comes back to its start',
  run
}
