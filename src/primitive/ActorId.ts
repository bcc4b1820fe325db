import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { type LocalId, localIdFormat } from './LocalId.js'
import { isLocalId } from '../generated/checks/isLocalId.js'

/**
 * What sets an `ActorId` apart from any other local id.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface ActorIdBrand {
  /** There for the compiler only. */
  readonly ActorId: unique symbol
}

/**
 * The id of an actor in this article: under `id` it names the actor, under any other key it refers to an entry of
 * `actors`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most,
 * not `headline`; unique among all ids of the article.
 *
 * Fails with `format/local-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { ActorId } from 'communique'
 *
 * assert.equal(ActorId.is('zalmay-khalilzad'), true)
 * assert.equal(ActorId.is('Zalmay-Khalilzad'), false)
 */
export type ActorId = t.Branded<LocalId, ActorIdBrand>

/**
 * The codec of `ActorId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const ActorId: Codec<ActorId> = format<ActorId>(localIdFormat, isLocalId, 'ActorId')
