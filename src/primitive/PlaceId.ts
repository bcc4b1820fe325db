import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { type LocalId, localIdFormat } from './LocalId.js'
import { isLocalId } from '../generated/checks/isLocalId.js'

/**
 * What sets a `PlaceId` apart from any other local id.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface PlaceIdBrand {
  /** There for the compiler only. */
  readonly PlaceId: unique symbol
}

/**
 * The id of a place in this article: under `id` it names the place, under any other key it refers to an entry of
 * `places`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most,
 * not `headline`; unique among all ids of the article.
 *
 * Fails with `format/local-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { PlaceId } from 'communique'
 *
 * assert.equal(PlaceId.is('doha'), true)
 * assert.equal(PlaceId.is('Doha'), false)
 */
export type PlaceId = t.Branded<LocalId, PlaceIdBrand>

/**
 * The codec of `PlaceId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const PlaceId: Codec<PlaceId> = format<PlaceId>(localIdFormat, isLocalId, 'PlaceId')
