import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'

/**
 * What sort of event an event is.
 *
 * Where two fit, the nearer one counts: heads of government who meet hold a summit, a round of a negotiation is talks.
 * `definitions.EventType` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { EventType } from 'communique'
 *
 * assert.equal(EventType.is('negotiation'), true)
 * assert.equal(EventType.is('war'), false)
 */
export type EventType =
  | 'meeting'
  | 'press-conference'
  | 'talks'
  | 'negotiation'
  | 'agreement'
  | 'summit'
  | 'call'
  | 'visit'
  | 'departure'
  | 'arrival'
  | 'ceremony'
  | 'announcement'
  | 'appointment'
  | 'formation'
  | 'ceasefire'
  | 'vote'
  | 'sanction'
  | 'other'

/**
 * The codec of `EventType`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const EventType: Vocabulary<EventType> = vocabulary<EventType>('EventType', {
  meeting: null,
  'press-conference': null,
  talks: null,
  negotiation: null,
  agreement: null,
  summit: null,
  call: null,
  visit: null,
  departure: null,
  arrival: null,
  ceremony: null,
  announcement: null,
  appointment: null,
  formation: null,
  ceasefire: null,
  vote: null,
  sanction: null,
  other: null
})
