import type { Path } from '../../issue/Issue.js'
import type { Participant } from '../../model/Participant.js'
import type { ActorId } from '../../primitive/ActorId.js'
import type { ParticipantRole } from '../../vocabulary/ParticipantRole.js'
import type { PloverMode } from '../../vocabulary/PloverMode.js'
import type { Losses } from '../losses.js'
import type { ActorUse } from './actorTable.js'

/** Who acts, to whom, and what this says of the way it is done. */
export interface Sides {
  /** Those who act. */
  readonly actors: ReadonlyArray<ActorUse>
  /** Those to whom it is done. */
  readonly recipients: ReadonlyArray<ActorUse>
  /** The mode of a consultation between these sides. */
  readonly mode?: PloverMode
}

/** Those of some roles, each once, in the order of the list, save some. */
const pick = (
  participants: ReadonlyArray<Participant>,
  roles: ReadonlyArray<ParticipantRole>,
  path: Path,
  save: ReadonlySet<ActorId> = new Set()
): ReadonlyArray<ActorUse> => {
  const found = new Map<ActorId, ActorUse>()
  for (const [index, { actor, role }] of participants.entries()) {
    if (roles.includes(role) && !save.has(actor) && !found.has(actor)) {
      found.set(actor, [actor, [...path, index, 'actor']])
    }
  }
  return [...found.values()]
}

const idsOf = (uses: ReadonlyArray<ActorUse>): ReadonlySet<ActorId> => new Set(uses.map(([id]) => id))

const PARTIES: ReadonlyArray<ParticipantRole> = ['party', 'signatory']

const loseRoles = (
  participants: ReadonlyArray<Participant>,
  roles: ReadonlyArray<ParticipantRole>,
  path: Path,
  named: ReadonlySet<ActorId>,
  losses: Losses
): void => {
  for (const [index, { actor, role }] of participants.entries()) {
    if (roles.includes(role) && !named.has(actor)) {
      losses.add('no-place', [...path, index], `PLOVER has actors and recipients, and no place for the role ${role}`)
    }
  }
}

/** The sides of what is done by some to others: parties act on the one that it is done to. */
export const sidesOfDeed = (participants: ReadonlyArray<Participant>, path: Path, losses: Losses): Sides => {
  const actors = pick(participants, [...PARTIES, 'visitor'], path)
  const recipients = pick(participants, ['subject'], path, idsOf(actors))
  const named = idsOf([...actors, ...recipients])
  loseRoles(participants, ['host', 'mediator', 'observer', 'other'], path, named, losses)
  return { actors, recipients }
}

/** The sides of those who meet at a distance, where nobody is a guest. */
export const sidesOfCall = (participants: ReadonlyArray<Participant>, path: Path, losses: Losses): Sides => {
  const actors = pick(participants, [...PARTIES, 'visitor', 'host', 'mediator'], path)
  loseRoles(participants, ['subject', 'observer', 'other'], path, idsOf(actors), losses)
  return { actors, recipients: [] }
}

/**
 * The sides of those who meet, by the manual: the visitor acts and the host is the recipient; where nobody is host to
 * another, all act and there is no recipient; where two sides meet at a third's, these two act and the mode tells of
 * the third.
 */
export const sidesOfMeeting = (participants: ReadonlyArray<Participant>, path: Path, losses: Losses): Sides => {
  const hosts = pick(participants, ['host'], path)
  const hostIds = idsOf(hosts)
  const guests = pick(participants, [...PARTIES, 'visitor', 'mediator'], path, hostIds)
  const visitors = pick(participants, ['visitor'], path, hostIds)
  const without = ['subject', 'observer', 'other'] as const
  if (hosts.length === 0 || guests.length === 0) {
    const actors = [...guests, ...hosts]
    loseRoles(participants, without, path, idsOf(actors), losses)
    const areVisitors = visitors.length > 0 && visitors.length === actors.length
    return { actors, recipients: [], ...(areVisitors ? { mode: 'visit' } : {}) }
  }
  const parties = pick(participants, PARTIES, path)
  const isAtThird = visitors.length === 0 && parties.length > 1 && parties.every(([id]) => !hostIds.has(id))
  if (isAtThird) {
    loseRoles(participants, [...without, 'host'], path, idsOf(guests), losses)
    return { actors: guests, recipients: [], mode: 'third-party' }
  }
  loseRoles(participants, without, path, idsOf([...guests, ...hosts]), losses)
  return { actors: guests, recipients: hosts, mode: 'visit' }
}
