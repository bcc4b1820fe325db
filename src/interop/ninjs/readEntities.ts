import type { Actor } from '../../model/Actor.js'
import type { Event } from '../../model/Event.js'
import type { Identifier } from '../../model/Identifier.js'
import type { Mention } from '../../model/Mention.js'
import type { Place } from '../../model/Place.js'
import type { ActorId } from '../../primitive/ActorId.js'
import { CountryCode } from '../../primitive/CountryCode.js'
import type { EventId } from '../../primitive/EventId.js'
import type { LocalId } from '../../primitive/LocalId.js'
import type { PlaceId } from '../../primitive/PlaceId.js'
import type { EventStatus } from '../../vocabulary/EventStatus.js'
import { idMaker } from '../idMaker.js'
import type { Losses } from '../losses.js'
import { notedMentions } from './notedMentions.js'
import { identifiersOf, type Named, readNamed } from './readNamed.js'
import { readCoordinates } from './readCoordinates.js'
import type { RecordReader } from './recordReader.js'
import { countryCodeOf } from './uris.js'
import type { Quotable } from '../text/Quotable.js'

/** Who and what a ninjs item names. */
export interface Entities {
  /** Its people and organisations. */
  readonly actors: ReadonlyArray<Actor>
  /** Its places. */
  readonly places: ReadonlyArray<Place>
  /** Those of its events that an article can have. */
  readonly events: ReadonlyArray<Event>
  /** Makes ids for more places. */
  readonly placeId: (name: string) => PlaceId
  /** Finds where the article has a name. */
  readonly mentionsOf: (name: string) => ReadonlyArray<Mention>
}

/** Gives each the id that it asks for, the first that asks; the others and those that ask for none get one by their name. */
const idsOf = (
  named: ReadonlyArray<Named>,
  article: Quotable,
  losses: Losses
): { readonly given: ReadonlyMap<Named, LocalId>; readonly taken: ReadonlyArray<string> } => {
  const taken = new Set<string>(article.body.map(({ id }) => id))
  const given = new Map<Named, LocalId>()
  for (const one of named) {
    if (one.wanted === undefined) continue
    const { value, path } = one.wanted
    if (taken.has(value)) losses.add('ambiguous', path, 'something else has this id')
    else given.set(one, value)
    taken.add(value)
  }
  return { given, taken: [...taken] }
}

const withSome = (
  identifiers: ReadonlyArray<Identifier>
): { readonly identifiers?: readonly [Identifier, ...ReadonlyArray<Identifier>] } => {
  const [first, ...others] = identifiers
  return first === undefined ? {} : { identifiers: [first, ...others] }
}

/** Reads people, organisations, places and events, with their mentions. */
export const readEntities = (
  item: RecordReader,
  article: Quotable,
  status: EventStatus | undefined,
  losses: Losses
): Entities => {
  const people = readNamed(item, losses, 'people', 'person')
  const organizations = readNamed(item, losses, 'organisations', 'organisation')
  const places = readNamed(item, losses, 'places', 'place')
  const events = readNamed(item, losses, 'events', 'event')
  const { given, taken } = idsOf([...people, ...organizations, ...places, ...events], article, losses)
  const makeId = idMaker(taken)
  const idOf = (named: Named, other: string): LocalId => given.get(named) ?? makeId(named.name, other)
  const find = notedMentions(article, losses)
  const placeOf = (named: Named): Place => {
    const { name, uris, reader, path } = named
    const coordinates = readCoordinates(reader, losses)
    const country = uris.map(({ value }) => countryCodeOf(value)).find(CountryCode.is)
    const identifiers = identifiersOf(named).filter(
      ({ value }) => country === undefined || countryCodeOf(value) !== country
    )
    return {
      id: idOf(named, 'place') as PlaceId,
      name,
      ...(country === undefined ? { type: 'other' } : { type: 'country', country }),
      ...(coordinates === undefined ? {} : { coordinates }),
      ...withSome(identifiers),
      mentions: find(name, path)
    }
  }
  const eventOf = (named: Named): ReadonlyArray<Event> => {
    const { name, path, uris } = named
    identifiersOf(named)
    const [first, ...others] = find(name, path).map(({ form: _form, ...anchor }) => anchor)
    for (const uri of uris) losses.add('no-place', uri.path, 'an article has no place for the identifiers of events')
    if (first === undefined)
      losses.add('not-found', path, 'the text does not have its name, and an event stands on the text')
    else if (status === undefined) {
      losses.add('ambiguous', path, 'nothing tells whether it took place, and the event of an article tells so')
    } else {
      const id = idOf(named, 'event') as EventId
      return [{ id, type: 'other', label: name, participants: [], status, evidence: [first, ...others] }]
    }
    return []
  }
  const persons = people.map((named): Actor => ({
    kind: 'person',
    id: idOf(named, 'person') as ActorId,
    name: named.name,
    ...withSome(identifiersOf(named)),
    mentions: find(named.name, named.path),
    offices: []
  }))
  const bodies = organizations.map((named): Actor => ({
    kind: 'organization',
    id: idOf(named, 'organization') as ActorId,
    name: named.name,
    ...withSome(identifiersOf(named)),
    type: 'other',
    mentions: find(named.name, named.path)
  }))
  return {
    actors: [...persons, ...bodies],
    places: places.map(placeOf),
    events: events.flatMap(eventOf),
    placeId: (name) => makeId(name, 'place') as PlaceId,
    mentionsOf: (name) => find(name, ['located'])
  }
}
