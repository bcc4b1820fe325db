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
  /** The references that stand for those of a list when groups are taken apart. */
  readonly apart: (uses: ReadonlyArray<ActorUse>) => ReadonlyArray<ActorUse>
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

  const lists = new Map<ActorId, ReadonlyArray<PloverActor>>()
  const missing = new Set<string>()

  /** Notes once for each reference that what it refers to is not there. */
  const miss = (id: ActorId, path: Path): void => {
    const at = pointer({ path })
    if (!missing.has(at)) losses.add('not-found', path, `no actor has the id ${id}`)
    missing.add(at)
  }

  /** What a reference comes to, made once for each actor. */
  const namedByOne = ([use, path]: ActorUse): ReadonlyArray<PloverActor> => {
    if (!actors.has(use)) miss(use, path)
    const found =
      lists.get(use) ??
      members(use).flatMap((id) => {
        const placed = actors.get(id)
        if (placed !== undefined) return [ploverActor(id, placed)]
        miss(id, path)
        return []
      })
    lists.set(use, found)
    return found
  }

  return {
    namedBy: (uses) => {
      const [first, ...others] = uses
      if (first !== undefined && others.length === 0) return namedByOne(first)
      return [...new Set(uses.flatMap(namedByOne))]
    },
    apart: (uses) => uses.flatMap(([use, path]) => members(use).map((id): ActorUse => [id, path])),
    use: (uses) => {
      for (const [use] of uses) used.add(use)
    },
    loseUnused: () => {
      const carried = new Set([...used].flatMap((use) => [use, ...members(use)]))
      for (const [index, { id }] of list.entries()) {
        if (!carried.has(id)) losses.add('no-place', ['actors', index], 'PLOVER names actors only where they act')
      }
    }
  }
}
