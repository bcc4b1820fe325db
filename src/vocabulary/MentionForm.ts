import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isMentionForm } from '../generated/checks/isMentionForm.js'

/**
 * How the words of a mention point at what they mean.
 *
 * `MentionForm.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { MentionForm } from 'communique'
 *
 * assert.equal(MentionForm.is('metonym'), true)
 * assert.equal(MentionForm.is('nickname'), false)
 */
export type MentionForm = 'name' | 'description' | 'pronoun' | 'metonym'

/**
 * The codec of `MentionForm`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const MentionForm: Vocabulary<MentionForm> = vocabulary<MentionForm>(
  'MentionForm',
  {
    name: 'A proper name, whole, in part or as initials: "Zalmay Khalilzad", "Mr Nadery", "UNAMA".',
    description:
      'A phrase that tells who or what is meant without naming it: "the special envoy", "the Turkish capital". A title ' +
      'that stands with a name is part of the name.',
    pronoun: 'A word that stands for what the text names elsewhere: "he", "they", "its", "whose".',
    metonym:
      'The name of one thing used for another that belongs to it: "Kabul" for the Afghan government, "the White House" ' +
      'for the US administration. Where the place itself is meant, the form is a name.'
  },
  isMentionForm
)
