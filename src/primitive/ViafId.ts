import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format } from '../codec/format.js'
import { suggestion } from './suggestion.js'
import { isViafId } from '../generated/checks/isViafId.js'

/**
 * What sets a `ViafId` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface ViafIdBrand {
  /** There for the compiler only. */
  readonly ViafId: unique symbol
}

const bareId = (text: string): string => /viaf(?:\.org\/[^0-9]*|:? ?)([0-9]+)/i.exec(text)?.[1] ?? text.trim()

const viafIdFormat: Format = {
  name: 'ViafId',
  description: 'a VIAF id: 2 to 9 or 19 to 22 digits without a leading zero, such as "113230702"',
  pattern: /^[1-9][0-9](?:[0-9]{0,7}|[0-9]{17,20})$/,
  hint: (text) => suggestion(viafIdFormat, text, bareId)
}

/**
 * The number of a cluster in the Virtual International Authority File: 2 to 9 or 19 to 22 digits, without
 * a leading zero.
 *
 * VIAF publishes no syntax, so this is the form that Wikidata holds its VIAF ids to. Fails with `format/viaf-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { ViafId } from 'communique'
 *
 * assert.equal(ViafId.is('113230702'), true)
 * assert.equal(ViafId.is('viaf:113230702'), false)
 * @see https://www.wikidata.org/wiki/Property:P214
 */
export type ViafId = t.Branded<string, ViafIdBrand>

/**
 * The codec of `ViafId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const ViafId: Codec<ViafId> = format<ViafId>(viafIdFormat, isViafId)
