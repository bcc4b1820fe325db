import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isCreatorType } from '../generated/checks/isCreatorType.js'

/**
 * Whether a person or a program drew the facts from the text.
 *
 * `CreatorType.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { CreatorType } from 'communique'
 *
 * assert.equal(CreatorType.is('software'), true)
 * assert.equal(CreatorType.is('machine'), false)
 */
export type CreatorType = 'human' | 'software'

/**
 * The codec of `CreatorType`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const CreatorType: Vocabulary<CreatorType> = vocabulary<CreatorType>(
  'CreatorType',
  {
    human:
      'A person who decided what the text says, whatever tools helped. Name the software too where it made a draft.',
    software:
      'A program or a model that decided without a person. Where a person checked the outcome, both are creators.'
  },
  isCreatorType
)
