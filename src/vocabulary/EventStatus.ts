import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isEventStatus } from '../generated/checks/isEventStatus.js'

/**
 * How far an event has come when the article is written.
 *
 * `definitions.EventStatus` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { EventStatus } from 'communique'
 *
 * assert.equal(EventStatus.is('occurred'), true)
 * assert.equal(EventStatus.is('done'), false)
 */
export type EventStatus = 'occurred' | 'ongoing' | 'planned' | 'postponed' | 'cancelled'

/**
 * The codec of `EventStatus`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const EventStatus: Vocabulary<EventStatus> = vocabulary<EventStatus>(
  'EventStatus',
  { occurred: null, ongoing: null, planned: null, postponed: null, cancelled: null },
  isEventStatus
)
