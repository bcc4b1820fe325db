import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isPurposeType } from '../generated/checks/isPurposeType.js'

/**
 * What a traveller comes to a stop for.
 *
 * `PurposeType.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { PurposeType } from 'communique'
 *
 * assert.equal(PurposeType.is('talks'), true)
 * assert.equal(PurposeType.is('tourism'), false)
 */
export type PurposeType =
  'meeting' | 'talks' | 'consultation' | 'summit' | 'ceremony' | 'signing' | 'visit' | 'transit' | 'support' | 'other'

/**
 * The codec of `PurposeType`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const PurposeType: Vocabulary<PurposeType> = vocabulary<PurposeType>(
  'PurposeType',
  {
    meeting: 'To see somebody, where the text says that they meet and little more.',
    talks: 'To work on a matter with another side, in one session or several; negotiations too.',
    consultation: 'To hear views and coordinate with partners, where no side has to be won over or agreed with.',
    summit: 'To take part in a meeting of heads of state or government, also as one of their company.',
    ceremony: 'To attend a solemn occasion: an inauguration, a funeral, a parade. For an agreement see signing.',
    signing: 'To sign an agreement, or to be there when it is signed.',
    visit: 'To be a guest or to see a place, and no nearer purpose is named: a state visit, a tour, an inspection.',
    transit: "To pass through on the way elsewhere: a change of aircraft, refuelling, a night's rest.",
    support: 'To give backing or to win it: helping parties along, gathering partners behind a cause, bringing relief.',
    other: 'A purpose of no other type; say which in the description.'
  },
  isPurposeType
)
