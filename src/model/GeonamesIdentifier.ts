import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { struct } from '../codec/struct.js'
import { GeonamesId } from '../primitive/GeonamesId.js'
import { isGeonamesIdentifier } from '../generated/checks/isGeonamesIdentifier.js'

/**
 * A place's entry in GeoNames.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.geonames.org/about.html
 */
export interface GeonamesIdentifier {
  /** Tells the registers apart. */
  readonly scheme: 'geonames'
  /** The number of the entry. */
  readonly value: GeonamesId
}

/**
 * The codec of `GeonamesIdentifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { GeonamesIdentifier } from 'communique'
 *
 * assert.equal(GeonamesIdentifier.is({ scheme: 'geonames', value: '1138958' }), true)
 * assert.equal(GeonamesIdentifier.is({ scheme: 'geonames', value: '01138958' }), false)
 */
export const GeonamesIdentifier: Codec<GeonamesIdentifier> = struct<GeonamesIdentifier>(
  'GeonamesIdentifier',
  {
    scheme: literal('geonames'),
    value: GeonamesId
  },
  { check: isGeonamesIdentifier }
)
