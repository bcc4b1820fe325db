import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isParticipantRole } from '../generated/checks/isParticipantRole.js'

/**
 * What part an actor has in an event.
 *
 * `definitions.ParticipantRole` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { ParticipantRole } from 'communique'
 *
 * assert.equal(ParticipantRole.is('mediator'), true)
 * assert.equal(ParticipantRole.is('attendee'), false)
 */
export type ParticipantRole = 'party' | 'host' | 'mediator' | 'visitor' | 'signatory' | 'observer' | 'subject' | 'other'

/**
 * The codec of `ParticipantRole`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const ParticipantRole: Vocabulary<ParticipantRole> = vocabulary<ParticipantRole>(
  'ParticipantRole',
  {
    party: null,
    host: null,
    mediator: null,
    visitor: null,
    signatory: null,
    observer: null,
    subject: null,
    other: null
  },
  isParticipantRole
)
