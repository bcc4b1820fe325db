import { pointer } from '../../issue/pointer.js'
import type { Path } from '../../issue/Issue.js'
import type { ActorId } from '../../primitive/ActorId.js'
import type { Actor } from '../../model/Actor.js'
import { loseOthers } from '../loseOthers.js'
import type { Losses } from '../losses.js'
import { actorCodings, type PlacedActor } from './actorCodings.js'
import { identifierIn, loseIdentifiers } from './identifiers.js'
import { membersOf } from './membersOf.js'
import type { PloverActor } from './PloverActor.js'

/** A reference to an actor and where it stands. */
export type ActorUse = readonly [id: ActorId, path: Path]

/** The actors of an article, as records name them. */
export interface ActorTable {
  /** Those that references come to, groups taken apart, each once; one that is unknown is a loss. */
  readonly namedBy: (uses: ReadonlyArray<ActorUse>) => ReadonlyArray<PloverActor>
  /** Notes that a record names them. */
  readonly use: (uses: ReadonlyArray<ActorUse>) => void
  /** Notes as lost those that no record has named. */
  readonly loseUnused: () => void
}

/** What a record carries of an actor: a code stands for its kind, country, offices and what it is a part of. */
const CARRIED: ReadonlyArray<string> = ['id', 'name', 'kind', 'type', 'country', 'parent', 'represents', 'identifiers']

const loseFields = ({ actor, path }: PlacedActor, losses: Losses): void => {
  loseOthers(losses, path, actor, CARRIED, 'an actor of PLOVER has a code, a name and an item of Wikidata')
  const reason = 'PLOVER tells actors apart by one item of Wikidata'
  loseIdentifiers(losses, path, actor.identifiers, 'wikidata', reason, 'cameo')
}

/** The actors of an article, looked up once each. */
export const actorTable = (list: ReadonlyArray<Actor>, losses: Losses): ActorTable => {
  const actors = new Map<ActorId, PlacedActor>()
  for (const [index, actor] of list.entries()) {
    if (!actors.has(actor.id)) actors.set(actor.id, { actor, path: ['actors', index] })
  }
  const codingOf = actorCodings(actors, losses)
  const members = membersOf(actors, losses)
  const named = new Map<ActorId, PloverActor>()
  const used = new Set<ActorId>()

  const ploverActor = (id: ActorId, placed: PlacedActor): PloverActor => {
    const before = named.get(id)
    if (before !== undefined) return before
    const { actor, path } = placed
    const { code, sector } = codingOf(id)
    if (code === undefined)
      losses.add('no-place', path, `PLOVER has no code for ${actor.name}, of which no country is known`)
    loseFields(placed, losses)
    const wikidataId = identifierIn('wikidata', actor.identifiers)
    const one: PloverActor = {
      ...(code === undefined ? {} : { code }),
      ...(sector === undefined ? {} : { sector }),
      name: actor.name,
      ...(wikidataId === undefined ? {} : { wikidataId }),
      pointer: pointer({ path })
    }
    named.set(id, one)
    return one
  }

  return {
    namedBy: (uses) => {
      const found = new Map<ActorId, PloverActor>()
      for (const [use, path] of uses) {
        for (const id of members(use)) {
          const placed = actors.get(id)
          if (placed === undefined) losses.add('not-found', path, `no actor has the id ${id}`)
          else found.set(id, ploverActor(id, placed))
        }
      }
      return [...found.values()]
    },
    use: (uses) => {
      for (const [use] of uses) for (const id of [use, ...members(use)]) used.add(id)
    },
    loseUnused: () => {
      for (const [index, { id }] of list.entries()) {
        if (!used.has(id)) losses.add('no-place', ['actors', index], 'PLOVER names actors only where they act')
      }
    }
  }
}
