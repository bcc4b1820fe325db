import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { number } from '../codec/number.js'
import { isLatitude } from '../generated/checks/isLatitude.js'

/**
 * What sets a `Latitude` apart from any number.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface LatitudeBrand {
  /** There for the compiler only. */
  readonly Latitude: unique symbol
}

/**
 * Degrees north of the equator, WGS 84.
 *
 * A finite number, bounds included. Fails with `type/number` or `value/out-of-range`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Latitude } from 'communique'
 *
 * assert.equal(Latitude.is(25.29), true)
 * assert.equal(Latitude.is(91), false)
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-4
 */
export type Latitude = t.Branded<number, LatitudeBrand>

/**
 * The codec of `Latitude`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Latitude: Codec<Latitude> = number<Latitude>(
  'Latitude',
  {
    description: 'a latitude in degrees from -90 to 90',
    minimum: -90,
    maximum: 90
  },
  isLatitude
)
