/**
 * Journeys on a map: itineraries as GeoJSON.
 *
 * @packageDocumentation
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
