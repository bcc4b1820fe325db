import type { Path } from '../../issue/Issue.js'
import type { Itinerary } from '../../model/Itinerary.js'
import { loseOthers } from '../loseOthers.js'
import type { Atlas, Located } from './atlas.js'
import type { JourneyFeature, JourneyPlace } from './JourneyMap.js'
import { lineBetween } from './lineBetween.js'
import { waypoints } from './waypoints.js'

interface Drawn {
  readonly place: Located
  readonly properties: JourneyPlace
}

const CARRIED: ReadonlyArray<string> = ['id', 'travellers', 'status', 'origin', 'departure', 'stops', 'returnTo']

const pointAt = ({ place, properties }: Drawn): JourneyFeature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: place.coordinates },
  properties
})

const isSamePosition = (one: Located, other: Located): boolean =>
  one.coordinates.every((degrees, axis) => degrees === other.coordinates[axis])

/** The leg between two places, unless they are one. */
const legBetween = (from: Drawn, to: Drawn): ReadonlyArray<JourneyFeature> => {
  if (isSamePosition(from.place, to.place)) return []
  const { status, isDone, travellers, itinerary, pointer } = to.properties
  return [
    {
      type: 'Feature',
      geometry: lineBetween(from.place.coordinates, to.place.coordinates),
      properties: {
        kind: 'leg',
        from: from.place.name,
        to: to.place.name,
        status,
        isDone,
        travellers,
        itinerary,
        pointer
      }
    }
  ]
}

/**
 * The features of a journey: a point for each place, and a line for each leg between two places that are both known.
 */
export const featuresOf = (itinerary: Itinerary, path: Path, atlas: Atlas): ReadonlyArray<JourneyFeature> => {
  const points: Array<JourneyFeature> = []
  const legs: Array<JourneyFeature> = []
  let before: Drawn | undefined
  for (const { place, isOnRoute, properties } of waypoints(itinerary, path, atlas)) {
    const drawn = place === undefined ? undefined : { place, properties: properties(place) }
    if (drawn !== undefined) points.push(pointAt(drawn))
    if (!isOnRoute) continue
    if (before !== undefined && drawn !== undefined) legs.push(...legBetween(before, drawn))
    before = drawn
  }
  loseOthers(atlas.losses, path, itinerary, CARRIED, 'a map has the places and legs of a journey')
  return [...points, ...legs]
}
