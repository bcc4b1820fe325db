import type { Path } from '../../issue/Issue.js'
import type { ActorId } from '../../primitive/ActorId.js'
import type { Losses } from '../losses.js'
import type { PlacedActor } from './actorCodings.js'

/** How many actors one reference or one journey stands for at most. The United Nations have 193 members. */
export const MOST = 250

/**
 * Takes groups apart into their members, since PLOVER lists actors one by one.
 *
 * A group without members, or with a CAMEO code of its own, stands for itself; so does one of more than 250 members all
 * told, which is a loss, for every record that names it would list them all.
 */
export const membersOf = (
  actors: ReadonlyMap<ActorId, PlacedActor>,
  losses: Losses
): ((id: ActorId) => ReadonlyArray<ActorId>) => {
  const known = new Map<ActorId, ReadonlyArray<ActorId>>()

  const below = (id: ActorId): ReadonlyArray<ActorId> => {
    const actor = actors.get(id)?.actor
    if (actor?.kind !== 'group' || actor.identifiers?.some(({ scheme }) => scheme === 'cameo')) return []
    return actor.members ?? []
  }

  const pathOf = (id: ActorId): Path => (actors.get(id) as PlacedActor).path

  const apart = (id: ActorId): ReadonlyArray<ActorId> => {
    const found = new Set<ActorId>([id])
    const leaves: Array<ActorId> = []
    let steps = 0
    for (const at of found) {
      const members = below(at)
      if (members.length === 0) leaves.push(at)
      steps += members.length
      if (steps > MOST) {
        losses.add('narrowed', pathOf(id), `it has more than ${MOST} members, and stands for them`)
        return [id]
      }
      for (const member of members) found.add(member)
    }
    if (steps > 0) losses.add('narrowed', pathOf(id), 'a group is listed by its members')
    return leaves
  }

  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const leaves = apart(id)
    known.set(id, leaves)
    return leaves
  }
}
