import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { struct } from '../codec/struct.js'
import { CameoActorCode } from '../primitive/CameoActorCode.js'
import { isCameoIdentifier } from '../generated/checks/isCameoIdentifier.js'

/**
 * An actor as event data codes it, by CAMEO's actor codebook.
 *
 * @category Model
 * @since 0.1.0
 * @see http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf
 */
export interface CameoIdentifier {
  /** Tells the registers apart. */
  readonly scheme: 'cameo'
  /** The code: groups of three capital letters. */
  readonly value: CameoActorCode
}

/**
 * The codec of `CameoIdentifier`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { CameoIdentifier } from 'communique'
 *
 * assert.equal(CameoIdentifier.is({ scheme: 'cameo', value: 'USAGOV' }), true)
 * assert.equal(CameoIdentifier.is({ scheme: 'cameo', value: 'USA-GOV' }), false)
 */
export const CameoIdentifier: Codec<CameoIdentifier> = struct<CameoIdentifier>(
  'CameoIdentifier',
  {
    scheme: literal('cameo'),
    value: CameoActorCode
  },
  { check: isCameoIdentifier }
)
