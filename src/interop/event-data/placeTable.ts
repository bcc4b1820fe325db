import { pointer } from '../../issue/pointer.js'
import type { Path } from '../../issue/Issue.js'
import type { Place } from '../../model/Place.js'
import type { PlaceId } from '../../primitive/PlaceId.js'
import { loseOthers } from '../loseOthers.js'
import type { Losses } from '../losses.js'
import { alpha3Of } from './alpha3Of.js'
import { identifierIn, loseIdentifiers } from './identifiers.js'
import type { PloverPlace } from './PloverPlace.js'

/** The places of an article, as records name them. */
export interface PlaceTable {
  /** The one that a reference comes to; one that is unknown is a loss. */
  readonly named: (id: PlaceId, path: Path) => PloverPlace | undefined
  /** The code of the country that a place lies in or is, where that is known. */
  readonly countryOf: (id: PlaceId) => string | undefined
  /** Notes as lost those that no record has named. */
  readonly loseUnused: () => void
}

/** What a record carries of a place: the country stands for what it lies within. */
const CARRIED: ReadonlyArray<string> = ['id', 'name', 'country', 'within', 'coordinates', 'identifiers']

/** Follows places up to one with a country, and remembers the answer for all on the way. */
const countryFinder = (places: ReadonlyMap<PlaceId, Place>): ((id: PlaceId) => string | undefined) => {
  const known = new Map<PlaceId, string | undefined>()
  return (id) => {
    const way: Array<PlaceId> = []
    let country: string | undefined
    for (let at: PlaceId | undefined = id; at !== undefined; at = places.get(at)?.within) {
      country = known.get(at) ?? places.get(at)?.country
      if (country !== undefined || known.has(at)) break
      known.set(at, undefined)
      way.push(at)
    }
    for (const at of way) known.set(at, country)
    return country
  }
}

const loseFields = (place: Place, path: Path, losses: Losses): void => {
  loseOthers(losses, path, place, CARRIED, 'a place of PLOVER has what GeoNames has')
  loseIdentifiers(losses, path, place.identifiers, 'geonames', 'PLOVER tells places apart by one number of GeoNames')
}

/** The places of an article, looked up once each. */
export const placeTable = (list: ReadonlyArray<Place>, losses: Losses): PlaceTable => {
  const places = new Map<PlaceId, Place>()
  const paths = new Map<Place, Path>()
  for (const [index, place] of list.entries()) {
    if (places.has(place.id)) continue
    places.set(place.id, place)
    paths.set(place, ['places', index])
  }
  const alpha2Of = countryFinder(places)
  const countryOf = (id: PlaceId): string | undefined => {
    const country = alpha2Of(id)
    return country === undefined ? undefined : alpha3Of(country)
  }
  const named = new Map<PlaceId, PloverPlace>()

  const ploverPlace = (place: Place, path: Path): PloverPlace => {
    loseFields(place, path, losses)
    const country = countryOf(place.id)
    const geonamesId = identifierIn('geonames', place.identifiers)
    return {
      name: place.name,
      ...(country === undefined ? {} : { country }),
      ...(geonamesId === undefined ? {} : { geonamesId }),
      ...(place.coordinates === undefined ? {} : { latitude: place.coordinates[1], longitude: place.coordinates[0] }),
      pointer: pointer({ path })
    }
  }

  return {
    countryOf,
    named: (id, path) => {
      const place = places.get(id)
      if (place === undefined) {
        losses.add('not-found', path, `no place has the id ${id}`)
        return undefined
      }
      const one = named.get(id) ?? ploverPlace(place, paths.get(place) as Path)
      named.set(id, one)
      return one
    },
    loseUnused: () => {
      for (const [index, { id }] of list.entries()) {
        if (!named.has(id))
          losses.add('no-place', ['places', index], 'PLOVER names places only where something happens')
      }
    }
  }
}
