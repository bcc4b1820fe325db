import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format, LONGEST } from '../codec/format.js'
import { suggestion } from './suggestion.js'
import { isGeonamesId } from '../generated/checks/isGeonamesId.js'

/**
 * What sets a `GeonamesId` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface GeonamesIdBrand {
  /** There for the compiler only. */
  readonly GeonamesId: unique symbol
}

const bareId = (text: string): string => /geonames\.org\/([0-9]+)/.exec(text)?.[1] ?? text.trim().replace(/^0+/, '')

const geonamesIdFormat: Format = {
  name: 'GeonamesId',
  description: 'a GeoNames id: the digits of a positive number as a string, such as "1138958"',
  pattern: /^[1-9][0-9]*$/,
  maxLength: LONGEST,
  hint: (text) => suggestion(geonamesIdFormat, text, bareId)
}

/**
 * The id of a place in GeoNames: a positive whole number, written in digits.
 *
 * No leading zero; GeoNames states no upper bound. Whether the place exists is not asked. Fails with
 * `format/geonames-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { GeonamesId } from 'communique'
 *
 * assert.equal(GeonamesId.is('1138958'), true)
 * assert.equal(GeonamesId.is('Kabul'), false)
 * @see https://download.geonames.org/export/dump/readme.txt
 */
export type GeonamesId = t.Branded<string, GeonamesIdBrand>

/**
 * The codec of `GeonamesId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const GeonamesId: Codec<GeonamesId> = format<GeonamesId>(geonamesIdFormat, isGeonamesId)
