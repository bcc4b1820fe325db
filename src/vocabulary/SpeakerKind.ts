import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isSpeakerKind } from '../generated/checks/isSpeakerKind.js'

/**
 * Who or what a statement comes from: the tag of `Speaker`.
 *
 * `definitions.SpeakerKind` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  { actor: null, unnamed: null, document: null },
  isSpeakerKind
)
