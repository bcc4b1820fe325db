import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { struct } from '../codec/struct.js'
import { Isni } from '../primitive/Isni.js'
import { isIsniIdentifier } from '../generated/checks/isIsniIdentifier.js'

/**
 * A public identity of a person or organization, by its International Standard Name Identifier.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.iana.org/assignments/urn-formal/isni
 */
export interface IsniIdentifier {
  /** Tells the registers apart. */
  readonly scheme: 'isni'
  /** The identifier without spaces, its check character right. */
  readonly value: Isni
}

/**
 * The codec of `IsniIdentifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { IsniIdentifier } from 'communique'
 *
 * assert.equal(IsniIdentifier.is({ scheme: 'isni', value: '000000012150090X' }), true)
 * assert.equal(IsniIdentifier.is({ scheme: 'isni', value: '0000 0001 2150 090X' }), false)
 */
export const IsniIdentifier: Codec<IsniIdentifier> = struct<IsniIdentifier>(
  'IsniIdentifier',
  {
    scheme: literal('isni'),
    value: Isni
  },
  { check: isIsniIdentifier }
)
