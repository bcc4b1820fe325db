import type { GeoJsonBoundingBox, GeoJsonPosition } from './GeoJson.js'
import type { JourneyFeature } from './JourneyMap.js'

type Span = readonly [west: number, east: number]

const partsOf = ({ geometry }: JourneyFeature): ReadonlyArray<ReadonlyArray<GeoJsonPosition>> => {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
      return geometry.coordinates
  }
}

const spanOf = (part: ReadonlyArray<GeoJsonPosition>): Span => {
  const longitudes = part.map(([longitude]) => longitude)
  return [Math.min(...longitudes), Math.max(...longitudes)]
}

/** All round but for the widest gap: west is greater than east where the box crosses the antimeridian. */
const around = (spans: ReadonlyArray<Span>): Span => {
  const sorted = [...spans].sort(([left], [right]) => left - right)
  const first = sorted.reduce((west, [start]) => Math.min(west, start), 180)
  const last = sorted.reduce((east, [, end]) => Math.max(east, end), -180)
  let widest = first + 360 - last
  let box: Span = [first, last]
  let east = first
  for (const [start, end] of sorted) {
    if (start - east > widest) {
      widest = start - east
      box = [start, east]
    }
    east = Math.max(east, end)
  }
  return box
}

/** The smallest box that features lie in (RFC 7946 §5), crossing the antimeridian where that makes it smaller. */
export const boundingBox = (features: ReadonlyArray<JourneyFeature>): GeoJsonBoundingBox => {
  const parts = features.flatMap(partsOf)
  let [south, north] = [90, -90]
  for (const part of parts) {
    for (const [, latitude] of part) {
      south = Math.min(south, latitude)
      north = Math.max(north, latitude)
    }
  }
  const [west, east] = around(parts.map(spanOf))
  return [west, south, east, north]
}
