import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { type LocalId, localIdFormat } from './LocalId.js'
import { isLocalId } from '../generated/checks/isLocalId.js'

/**
 * What sets an `ItineraryId` apart from any other local id.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface ItineraryIdBrand {
  /** There for the compiler only. */
  readonly ItineraryId: unique symbol
}

/**
 * The id of an itinerary in this article: under `id` it names the itinerary, under any other key it refers to an entry
 * of `itineraries`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at
 * most, not `headline`; unique among all ids of the article.
 *
 * Fails with `format/local-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { ItineraryId } from 'communique'
 *
 * assert.equal(ItineraryId.is('khalilzad-trip'), true)
 * assert.equal(ItineraryId.is('Khalilzad-Trip'), false)
 */
export type ItineraryId = t.Branded<LocalId, ItineraryIdBrand>

/**
 * The codec of `ItineraryId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const ItineraryId: Codec<ItineraryId> = format<ItineraryId>(localIdFormat, isLocalId, 'ItineraryId')
