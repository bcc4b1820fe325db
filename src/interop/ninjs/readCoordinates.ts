import * as t from 'io-ts'
import { Coordinates } from '../../model/Coordinates.js'
import type { Losses } from '../losses.js'
import type { Found, RecordReader } from './recordReader.js'

const Point = t.type({ type: t.literal('Point'), coordinates: t.UnknownArray }, 'Point')

const Feature = t.type({ type: t.literal('Feature'), geometry: Point }, 'Feature')

/** The keys of a point or of a feature that are carried. */
const CARRIED = ['type', 'coordinates', 'geometry']

/** Where GeoJSON lies on the earth, where it is a point. */
const pointIn = (geoJson: Found<unknown>, losses: Losses): Coordinates | undefined => {
  const { value, path } = geoJson
  const point = Feature.is(value) ? value.geometry : value
  const coordinates = Point.is(point) ? point.coordinates.slice(0, 2) : undefined
  if (!Coordinates.is(coordinates)) {
    losses.add('no-place', path, 'an article has no place for any GeoJSON but a point')
    return undefined
  }
  const isMore = Object.keys(value as object).some((key) => !CARRIED.includes(key))
  const isHigh = Point.is(point) && point.coordinates.length > 2
  if (isMore || isHigh) losses.add('narrowed', path, 'longitude and latitude are carried, and no more')
  return coordinates
}

/** Where a place lies, by its first point: GeoJSON under `geoJSON` (3.x), `geojson` (2.x) or a key like `geometry_main` (1.x). */
export const readCoordinates = (item: RecordReader, losses: Losses): Coordinates | undefined => {
  const [first, ...others] = [
    ...item.all(t.UnknownRecord, 'geojson'),
    ...item.beginning(t.UnknownRecord, 'geometry_')
  ].flatMap((found) => {
    const coordinates = pointIn(found, losses)
    return coordinates === undefined ? [] : [{ coordinates, path: found.path }]
  })
  for (const { path } of others) losses.add('no-place', path, 'an article has one position for a place')
  return first?.coordinates
}
