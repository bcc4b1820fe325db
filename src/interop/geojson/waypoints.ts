import type { Path } from '../../issue/Issue.js'
import { pointer } from '../../issue/pointer.js'
import type { Itinerary } from '../../model/Itinerary.js'
import type { Stop } from '../../model/Stop.js'
import { loseOthers } from '../loseOthers.js'
import type { Atlas, Located } from './atlas.js'
import type { JourneyPlace } from './JourneyMap.js'
import { purposesOf } from './purposesOf.js'
import { temporalText } from './temporalText.js'

/** A place on a journey. */
export interface Waypoint {
  /** Where it is, where that is known. */
  readonly place: Located | undefined
  /** Whether the journey leads there: not to stops that were dropped from it. */
  readonly isOnRoute: boolean
  /** What is said of it; asked for where it is drawn. */
  readonly properties: (place: Located) => JourneyPlace
}

type Shared = Pick<JourneyPlace, 'travellers' | 'itinerary'>

const times = (
  arrival: string | undefined,
  departure: string | undefined
): Pick<JourneyPlace, 'arrival' | 'departure'> => ({
  ...(arrival === undefined ? {} : { arrival }),
  ...(departure === undefined ? {} : { departure })
})

const nameAndCountry = ({ name, country }: Located): Pick<JourneyPlace, 'name' | 'country'> => ({
  name,
  ...(country === undefined ? {} : { country })
})

const isOff = (status: string): boolean => status === 'postponed' || status === 'cancelled'

const origin = (itinerary: Itinerary, path: Path, shared: Shared, atlas: Atlas): ReadonlyArray<Waypoint> => {
  const { status } = itinerary
  const at = [...path, 'origin']
  const place = itinerary.origin === undefined ? undefined : atlas.located(itinerary.origin, at)
  if (place === undefined && itinerary.departure !== undefined) {
    atlas.losses.add('not-found', [...path, 'departure'], 'it is not known where on the map they set out')
  }
  const properties = (located: Located): JourneyPlace => ({
    kind: 'place',
    role: 'origin',
    ...nameAndCountry(located),
    status,
    isDone: status === 'underway' || status === 'completed',
    ...times(undefined, temporalText(itinerary.departure, [...path, 'departure'], atlas.losses)),
    purposes: [],
    ...shared,
    pointer: pointer({ path: at })
  })
  return itinerary.origin === undefined ? [] : [{ place, isOnRoute: true, properties }]
}

const stopAt = (itinerary: Itinerary, stop: Stop, path: Path, shared: Shared, atlas: Atlas): Waypoint => {
  const { losses } = atlas
  const { status } = stop
  const carried = ['place', 'status', 'arrival', 'departure', 'purposes']
  return {
    place: atlas.located(stop.place, path),
    isOnRoute: isOff(itinerary.status) || !isOff(status),
    properties: (located) => {
      loseOthers(losses, path, stop, carried, 'a map has what a stay is for, and points to the article for the rest')
      return {
        kind: 'place',
        role: 'stop',
        ...nameAndCountry(located),
        status,
        isDone: status === 'reached' || status === 'left',
        ...times(
          temporalText(stop.arrival, [...path, 'arrival'], losses),
          temporalText(stop.departure, [...path, 'departure'], losses)
        ),
        purposes: purposesOf(stop, path, atlas),
        ...shared,
        pointer: pointer({ path })
      }
    }
  }
}

const returning = (itinerary: Itinerary, path: Path, shared: Shared, atlas: Atlas): ReadonlyArray<Waypoint> => {
  const { status, returnTo } = itinerary
  if (returnTo === undefined) return []
  const at = [...path, 'returnTo']
  const properties = (located: Located): JourneyPlace => ({
    kind: 'place',
    role: 'return',
    ...nameAndCountry(located),
    status,
    isDone: status === 'completed',
    purposes: [],
    ...shared,
    pointer: pointer({ path: at })
  })
  return [{ place: atlas.located(returnTo, at), isOnRoute: true, properties }]
}

/** The places on a journey, in order: its origin, its stops, and where it returns to. */
export const waypoints = (itinerary: Itinerary, path: Path, atlas: Atlas): ReadonlyArray<Waypoint> => {
  const travellers = itinerary.travellers.flatMap((id, index) => atlas.nameOf(id, [...path, 'travellers', index]) ?? [])
  const shared: Shared = { travellers, itinerary: itinerary.id }
  return [
    ...origin(itinerary, path, shared, atlas),
    ...itinerary.stops.map((stop, index) => stopAt(itinerary, stop, [...path, 'stops', index], shared, atlas)),
    ...returning(itinerary, path, shared, atlas)
  ]
}
