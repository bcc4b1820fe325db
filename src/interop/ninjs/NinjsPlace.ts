import type { Codec } from '../../codec/Codec.js'
import { literal } from '../../codec/literal.js'
import { optional, struct } from '../../codec/struct.js'
import { Coordinates } from '../../model/Coordinates.js'
import { namedFields, type NinjsNamed } from './NinjsNamed.js'

/**
 * A point in GeoJSON.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.1.2
 */
export interface NinjsPoint {
  /** The kind of geometry. */
  readonly type: 'Point'
  /** Longitude and latitude, in degrees. */
  readonly coordinates: Coordinates
}

/**
 * A place that a ninjs item names.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NinjsPlace extends NinjsNamed {
  /** Where it lies on the earth. */
  readonly geoJSON?: NinjsPoint
}

/**
 * The codec of a place that an item names.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { NinjsPlace } from 'communique/interop/ninjs'
 *
 * assert.equal(NinjsPlace.is({ name: 'Doha', literal: 'doha' }), true)
 * assert.equal(NinjsPlace.is({ name: 'Doha', literal: 'The city' }), false)
 */
export const NinjsPlace: Codec<NinjsPlace> = struct<NinjsPlace>('NinjsPlace', {
  ...namedFields,
  geoJSON: optional(struct<NinjsPoint>('NinjsPoint', { type: literal('Point'), coordinates: Coordinates }))
})
