import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { type LocalId, localIdFormat } from './LocalId.js'
import { isLocalId } from '../generated/checks/isLocalId.js'

/**
 * What sets an `EventId` apart from any other local id.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface EventIdBrand {
  /** There for the compiler only. */
  readonly EventId: unique symbol
}

/**
 * The id of an event in this article: under `id` it names the event, under any other key it refers to an entry of
 * `events`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most,
 * not `headline`; unique among all ids of the article.
 *
 * Fails with `format/local-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { EventId } from 'communique'
 *
 * assert.equal(EventId.is('plenary-meeting'), true)
 * assert.equal(EventId.is('Plenary-Meeting'), false)
 */
export type EventId = t.Branded<LocalId, EventIdBrand>

/**
 * The codec of `EventId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const EventId: Codec<EventId> = format<EventId>(localIdFormat, isLocalId, 'EventId')
