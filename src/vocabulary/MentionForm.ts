import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isMentionForm } from '../generated/checks/isMentionForm.js'

/**
 * How the words of a mention point at what they mean.
 *
 * `definitions.MentionForm` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  { name: null, description: null, pronoun: null, metonym: null },
  isMentionForm
)
