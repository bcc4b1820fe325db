import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article, type Place } from '../../../src/index.js'
import {
  type GeoJsonPosition,
  type JourneyFeature,
  type JourneyMap,
  toGeoJson
} from '../../../src/interop/geojson/index.js'
import { arbitrary, verifiedArticle } from '../../../src/testing/index.js'
import { faultsOf } from './faultsOf.js'

const OPTIONS = { numRuns: 100, seed: 6 }

const position: fc.Arbitrary<readonly [number, number]> = fc.tuple(
  fc.oneof(fc.constantFrom(-180, 180, 179, -179, 0), fc.integer({ min: -180, max: 180 })),
  fc.integer({ min: -90, max: 90 })
)

/** An article with coordinates for most of its places. */
const located: fc.Arbitrary<Article> = fc
  .tuple(verifiedArticle(), fc.infiniteStream(fc.option(position, { freq: 4 })))
  .map(([article, positions]) => ({
    ...article,
    places: article.places.map((place): Place => {
      const { coordinates: _coordinates, ...rest } = place
      const next: unknown = positions.next().value
      return (next === null ? rest : { ...rest, coordinates: next }) as Place
    })
  }))

const positionsOf = ({ geometry }: JourneyFeature): ReadonlyArray<GeoJsonPosition> =>
  geometry.type === 'Point'
    ? [geometry.coordinates]
    : geometry.type === 'LineString'
      ? geometry.coordinates
      : geometry.coordinates.flat()

const isInside = (
  { bbox: [west, south, east, north] }: JourneyMap,
  [longitude, latitude]: GeoJsonPosition
): boolean => {
  const isBetween = west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east
  return (isBetween || Math.abs(longitude) === 180) && south <= latitude && latitude <= north
}

/** Lines of which some part is wider than half the world: those are to be cut. */
const tooWide = ({ geometry }: JourneyFeature): boolean => {
  const lines =
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'Point' ? [] : geometry.coordinates
  return lines.some(([from = [0, 0], to = [0, 0]]) => Math.abs(from[0] - to[0]) > 180)
}

describe('toGeoJson', () => {
  test('writes what the official schema accepts, inside its box, and draws or loses every place', () => {
    fc.assert(
      fc.property(located, (article) => {
        const { value, losses } = toGeoJson(article)
        const features = value?.features ?? []
        if (value !== undefined) {
          expect(faultsOf(value)).toEqual([])
          expect(features.filter(tooWide)).toEqual([])
          expect(features.flatMap(positionsOf).filter((at) => !isInside(value, at))).toEqual([])
        }
        const told = new Set([
          ...losses.map(({ pointer }) => pointer),
          ...features.map(({ properties }) => properties.pointer)
        ])
        for (const [index, { stops, origin, returnTo }] of article.itineraries.entries()) {
          const journey = `/itineraries/${index}`
          for (const place of stops.keys()) expect(told).toContain(`${journey}/stops/${place}`)
          if (origin !== undefined) expect(told).toContain(`${journey}/origin`)
          if (returnTo !== undefined) expect(told).toContain(`${journey}/returnTo`)
        }
      }),
      OPTIONS
    )
  })

  test('never throws on an article, whatever its ids refer to', () => {
    fc.assert(
      fc.property(arbitrary(Article), (article) => {
        const { value } = toGeoJson(article)
        if (value !== undefined) expect(faultsOf(value)).toEqual([])
      }),
      OPTIONS
    )
  })
})
