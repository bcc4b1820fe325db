import type { Path } from '../../issue/Issue.js'
import type { Actor } from '../../model/Actor.js'
import type { Identifier } from '../../model/Identifier.js'
import type { Place } from '../../model/Place.js'
import { CountryCode } from '../../primitive/CountryCode.js'
import type { Uri } from '../../primitive/Uri.js'
import type { Losses } from '../losses.js'
import type { NinjsNamed } from './NinjsNamed.js'
import type { NinjsPlace } from './NinjsPlace.js'
import { countryCodeOf, uriOf, uriOfCountry } from './uris.js'

/** Notes each key of a record that is not carried. */
const noteOthers = (record: object, carried: ReadonlyArray<string>, path: Path, losses: Losses): void => {
  for (const [key, value] of Object.entries(record)) {
    const isEmpty = Array.isArray(value) && value.length === 0
    if (!carried.includes(key) && !isEmpty) losses.add('no-place', [...path, key], 'ninjs has no place for it')
  }
}

/** The first identifier that a URI can say, `known` where that is taken; the others are losses. */
const writeUri = (
  identifiers: ReadonlyArray<Identifier>,
  known: Uri | undefined,
  path: Path,
  losses: Losses
): { readonly uri?: Uri } => {
  let uri = known
  for (const [index, identifier] of identifiers.entries()) {
    const candidate = uri === undefined ? uriOf(identifier) : undefined
    if (candidate === undefined || CountryCode.is(countryCodeOf(candidate))) {
      losses.add('no-place', [...path, 'identifiers', index], 'ninjs has one URI for each, and no other identifiers')
    } else uri = candidate
  }
  return uri === undefined ? {} : { uri }
}

const named = (
  { name, id, identifiers }: Actor | Place,
  known: Uri | undefined,
  path: Path,
  losses: Losses
): NinjsNamed => ({ name, ...writeUri(identifiers ?? [], known, path, losses), literal: id })

const ACTOR_KEYS = ['id', 'kind', 'name', 'identifiers', 'mentions']

/** Writes a person or an organisation: name, id, and the first identifier that has a URI. */
export const writeActor = (actor: Actor, path: Path, losses: Losses): NinjsNamed => {
  const isOther = actor.kind === 'organization' && actor.type === 'other'
  noteOthers(actor, isOther ? [...ACTOR_KEYS, 'type'] : ACTOR_KEYS, path, losses)
  return named(actor, undefined, path, losses)
}

const PLACE_KEYS = ['id', 'name', 'identifiers', 'mentions', 'coordinates']

/** Writes a place: name, id, position, and a URI: of a country that of its code, else the first identifier that has one. */
export const writePlace = (place: Place, path: Path, losses: Losses): NinjsPlace => {
  const { type, country, coordinates } = place
  const code = type === 'country' ? country : undefined
  const carried = code !== undefined ? ['type', 'country'] : type === 'other' ? ['type'] : []
  noteOthers(place, [...PLACE_KEYS, ...carried], path, losses)
  return {
    ...named(place, code === undefined ? undefined : uriOfCountry(code), path, losses),
    ...(coordinates === undefined ? {} : { geoJSON: { type: 'Point', coordinates } })
  }
}
