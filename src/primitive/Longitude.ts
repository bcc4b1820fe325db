import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { number } from '../codec/number.js'
import { isLongitude } from '../generated/checks/isLongitude.js'

/**
 * What sets a `Longitude` apart from any number.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface LongitudeBrand {
  /** There for the compiler only. */
  readonly Longitude: unique symbol
}

/**
 * Degrees east of Greenwich, WGS 84.
 *
 * A finite number, bounds included. Fails with `type/number` or `value/out-of-range`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Longitude } from 'communique'
 *
 * assert.equal(Longitude.is(51.53), true)
 * assert.equal(Longitude.is(181), false)
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-4
 */
export type Longitude = t.Branded<number, LongitudeBrand>

/**
 * The codec of `Longitude`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Longitude: Codec<Longitude> = number<Longitude>(
  'Longitude',
  {
    description: 'a longitude in degrees from -180 to 180',
    minimum: -180,
    maximum: 180
  },
  isLongitude
)
