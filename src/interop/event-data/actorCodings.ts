import { nonStateCodes } from '../../generated/ploverCoding.js'
import type { Path } from '../../issue/Issue.js'
import type { Actor } from '../../model/Actor.js'
import type { ActorId } from '../../primitive/ActorId.js'
import type { Losses } from '../losses.js'
import type { ActorCoding, OwnCoding } from './ActorCoding.js'
import { ownCoding } from './ownCoding.js'

/** An actor of the article and where it stands. */
export interface PlacedActor {
  /** The actor. */
  readonly actor: Actor
  /** Where it stands. */
  readonly path: Path
}

/** The sector of somebody who acts for another: a state acts by its government. */
const sectorFor = (next: PlacedActor | undefined, coding: ActorCoding): string | undefined =>
  coding.sector ?? (next?.actor.kind === 'state' ? 'GOV' : undefined)

const combined = (own: OwnCoding, next: PlacedActor | undefined, coding: ActorCoding): ActorCoding => {
  const code = own.code ?? coding.code ?? own.otherwise
  const sector = own.isFor === true ? sectorFor(next, coding) : own.sector
  const isNoSector = code === 'NGO' || (sector === 'GOV' && code !== undefined && nonStateCodes.includes(code))
  return { code, sector: isNoSector ? undefined : sector }
}

/**
 * Looks up the codes of actors, each once, by whom they act for and what they are a part of.
 *
 * A chain is followed step by step and remembered, so that all look-ups together take time linear in the actors; one
 * that comes back to its start ends there.
 */
export const actorCodings = (
  actors: ReadonlyMap<string, PlacedActor>,
  losses: Losses
): ((id: ActorId) => ActorCoding) => {
  const known = new Map<ActorId | undefined, ActorCoding>()
  return (id) => {
    const chain: Array<readonly [ActorId, OwnCoding]> = []
    for (let at: ActorId | undefined = id; at !== undefined && !known.has(at);) {
      const placed = actors.get(at)
      if (placed === undefined) break
      const own: OwnCoding = ownCoding(placed.actor, placed.path, losses)
      known.set(at, {})
      chain.push([at, own])
      at = own.next
    }
    for (const [at, own] of chain.reverse()) {
      const next = own.next === undefined ? undefined : actors.get(own.next)
      known.set(at, combined(own, next, known.get(own.next) ?? {}))
    }
    return known.get(id) as ActorCoding
  }
}
