import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { struct } from '../codec/struct.js'
import { Orcid } from '../primitive/Orcid.js'
import { isOrcidIdentifier } from '../generated/checks/isOrcidIdentifier.js'

/**
 * A researcher's ORCID iD.
 *
 * @category Model
 * @since 0.1.0
 * @see https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 */
export interface OrcidIdentifier {
  /** Tells the registers apart. */
  readonly scheme: 'orcid'
  /** The iD in four groups, its check character right. */
  readonly value: Orcid
}

/**
 * The codec of `OrcidIdentifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { OrcidIdentifier } from 'communique'
 *
 * assert.equal(OrcidIdentifier.is({ scheme: 'orcid', value: '0000-0002-1825-0097' }), true)
 * assert.equal(OrcidIdentifier.is({ scheme: 'orcid', value: '0000000218250097' }), false)
 */
export const OrcidIdentifier: Codec<OrcidIdentifier> = struct<OrcidIdentifier>(
  'OrcidIdentifier',
  {
    scheme: literal('orcid'),
    value: Orcid
  },
  { check: isOrcidIdentifier }
)
