import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isCreatorType } from '../generated/checks/isCreatorType.js'

/**
 * Whether a person or a program drew the facts from the text.
 *
 * `definitions.CreatorType` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  { human: null, software: null },
  isCreatorType
)
