import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'

/**
 * What a traveller comes to a stop for.
 *
 * `definitions.PurposeType` defines each member. Fails with `type/string` or `value/not-in-list`.
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
export const PurposeType: Vocabulary<PurposeType> = vocabulary<PurposeType>('PurposeType', {
  meeting: null,
  talks: null,
  consultation: null,
  summit: null,
  ceremony: null,
  signing: null,
  visit: null,
  transit: null,
  support: null,
  other: null
})
