import type { GeoJsonLineString, GeoJsonMultiLineString, GeoJsonPosition } from './GeoJson.js'

/** Seven decimals of a degree are a centimetre. */
const PRECISION = 1e7

const line = (from: GeoJsonPosition, to: GeoJsonPosition): GeoJsonLineString => ({
  type: 'LineString',
  coordinates: [from, to]
})

/**
 * The line from one position to another the shorter way round, straight in longitude and latitude. One that crosses the
 * antimeridian is cut there (RFC 7946 §3.1.9); half the world apart, both ways are as long, and it does not cross.
 */
export const lineBetween = (from: GeoJsonPosition, to: GeoJsonPosition): GeoJsonLineString | GeoJsonMultiLineString => {
  const [start, startLatitude] = from
  const [end, endLatitude] = to
  if (Math.abs(end - start) <= 180) return line(from, to)
  const edge = start > end ? 180 : -180
  // One that starts or ends on the antimeridian has that side of it which the line is on.
  if (start === edge) return line([-edge, startLatitude], to)
  if (end === -edge) return line(from, [edge, endLatitude])
  const part = (edge - start) / (end + 2 * edge - start)
  const latitude = Math.round((startLatitude + part * (endLatitude - startLatitude)) * PRECISION) / PRECISION
  return {
    type: 'MultiLineString',
    coordinates: [
      [from, [edge, latitude]],
      [[-edge, latitude], to]
    ]
  }
}
