import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isParticipantRole } from '../generated/checks/isParticipantRole.js'

/**
 * What part an actor has in an event.
 *
 * `ParticipantRole.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
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
    party: 'Takes part in its own right: a side of talks, one of those who meet or call, one who announces or votes.',
    host: 'Receives the others or gives the place; one who also negotiates there may stand in the list as party too.',
    mediator: 'Brings parties together or goes between them: mediates, facilitates, offers good offices.',
    visitor: "Comes to the other's place as a guest: the one whom a host receives.",
    signatory: 'Signs or formally accepts what is agreed. Until then it is a party.',
    observer: 'Is present without a say: a witness, a monitor, an invited guest.',
    subject: 'The one whom the event is about or is done to: the person appointed, the state under sanctions.',
    other: 'Has another part: an escort, an interpreter, an organiser.'
  },
  isParticipantRole
)
