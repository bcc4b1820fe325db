import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format, LONGEST } from '../codec/format.js'
import { suggestion } from './suggestion.js'
import { isCameoActorCode } from '../generated/checks/isCameoActorCode.js'

/**
 * What sets a `CameoActorCode` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface CameoActorCodeBrand {
  /** There for the compiler only. */
  readonly CameoActorCode: unique symbol
}

const compact = (text: string): string => text.replace(/[\s_/-]/g, '').toUpperCase()

const cameoActorCodeFormat: Format = {
  name: 'CameoActorCode',
  description: 'a CAMEO actor code: groups of three capital letters, such as "AFG", "USAGOV" or "IGOUNO"',
  pattern: /^(?:[A-Z]{3})+$/,
  maxLength: LONGEST,
  hint: (text) => suggestion(cameoActorCodeFormat, text, compact)
}

/**
 * The code of an actor in CAMEO: groups of three capital letters, first a country or an international actor, then
 * roles and specialities.
 *
 * One group or more; the codebook sets no bound. Whether each group stands in the codebook's lists is not asked, for
 * its users add groups of their own. Fails with `format/cameo-actor-code`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { CameoActorCode } from 'communique'
 *
 * assert.equal(CameoActorCode.is('USAGOV'), true)
 * assert.equal(CameoActorCode.is('USA-GOV'), false)
 * @see http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf
 */
export type CameoActorCode = t.Branded<string, CameoActorCodeBrand>

/**
 * The codec of `CameoActorCode`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const CameoActorCode: Codec<CameoActorCode> = format<CameoActorCode>(cameoActorCodeFormat, isCameoActorCode)
