import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { struct } from '../codec/struct.js'
import { ViafId } from '../primitive/ViafId.js'
import { isViafIdentifier } from '../generated/checks/isViafIdentifier.js'

/**
 * A cluster in the Virtual International Authority File: what libraries call a person, organization or place.
 *
 * @category Model
 * @since 0.1.0
 * @see https://viaf.org/
 */
export interface ViafIdentifier {
  /** Tells the registers apart. */
  readonly scheme: 'viaf'
  /** The number of the cluster. */
  readonly value: ViafId
}

/**
 * The codec of `ViafIdentifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { ViafIdentifier } from 'communique'
 *
 * assert.equal(ViafIdentifier.is({ scheme: 'viaf', value: '113230702' }), true)
 * assert.equal(ViafIdentifier.is({ scheme: 'viaf', value: 'viaf/113230702' }), false)
 */
export const ViafIdentifier: Codec<ViafIdentifier> = struct<ViafIdentifier>(
  'ViafIdentifier',
  {
    scheme: literal('viaf'),
    value: ViafId
  },
  { check: isViafIdentifier }
)
