import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { struct } from '../codec/struct.js'
import { Lei } from '../primitive/Lei.js'
import { isLeiIdentifier } from '../generated/checks/isLeiIdentifier.js'

/**
 * A Legal Entity Identifier: a company or public body as finance knows it.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure
 */
export interface LeiIdentifier {
  /** Tells the registers apart. */
  readonly scheme: 'lei'
  /** The identifier, its check digits right. */
  readonly value: Lei
}

/**
 * The codec of `LeiIdentifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { LeiIdentifier } from 'communique'
 *
 * assert.equal(LeiIdentifier.is({ scheme: 'lei', value: '54930084UKLVMY22DS16' }), true)
 * assert.equal(LeiIdentifier.is({ scheme: 'lei', value: '54930084UKLVMY22DS61' }), false)
 */
export const LeiIdentifier: Codec<LeiIdentifier> = struct<LeiIdentifier>(
  'LeiIdentifier',
  {
    scheme: literal('lei'),
    value: Lei
  },
  { check: isLeiIdentifier }
)
