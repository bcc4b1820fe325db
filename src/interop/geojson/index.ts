/**
 * Journeys on a map: itineraries as GeoJSON.
 *
 * @module communique/interop/geojson
 * @document ../../../docs/interop/geojson.md
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type {
  GeoJsonBoundingBox,
  GeoJsonFeature,
  GeoJsonLineString,
  GeoJsonMultiLineString,
  GeoJsonPoint,
  GeoJsonPosition
} from './GeoJson.js'
export type { JourneyFeature, JourneyLeg, JourneyMap, JourneyPlace, JourneyPurpose } from './JourneyMap.js'
export { toGeoJson } from './toGeoJson.js'
