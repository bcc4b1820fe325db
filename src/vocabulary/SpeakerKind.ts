import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isSpeakerKind } from '../generated/checks/isSpeakerKind.js'

/**
 * Who or what a statement comes from: the tag of `Speaker`.
 *
 * `SpeakerKind.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { SpeakerKind } from 'communique'
 *
 * assert.equal(SpeakerKind.is('unnamed'), true)
 * assert.equal(SpeakerKind.is('anonymous'), false)
 */
export type SpeakerKind = 'actor' | 'unnamed' | 'document'

/**
 * The codec of `SpeakerKind`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const SpeakerKind: Vocabulary<SpeakerKind> = vocabulary<SpeakerKind>(
  'SpeakerKind',
  {
    actor:
      "Someone on the article's list of actors. A group stands there for a joint statement, or where it is also named " +
      'or acts elsewhere.',
    unnamed:
      'Somebody whom the text describes and does not name ("a senior official"), or nobody at all ("reportedly").',
    document:
      'A text that speaks for itself: a leaked draft, a treaty, a report. "The ministry said in a statement" has the ' +
      'ministry as speaker, and the text as medium.'
  },
  isSpeakerKind
)
