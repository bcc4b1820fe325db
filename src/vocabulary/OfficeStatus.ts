import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isOfficeStatus } from '../generated/checks/isOfficeStatus.js'

/**
 * Whether the holder of an office is in it when the article is written.
 *
 * Left out where the text does not tell. `OfficeStatus.keys` defines each member. Fails with `type/string` or
 * `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { OfficeStatus } from 'communique'
 *
 * assert.equal(OfficeStatus.is('designate'), true)
 * assert.equal(OfficeStatus.is('elect'), false)
 */
export type OfficeStatus = 'current' | 'former' | 'acting' | 'designate'

/**
 * The codec of `OfficeStatus`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const OfficeStatus: Vocabulary<OfficeStatus> = vocabulary<OfficeStatus>(
  'OfficeStatus',
  {
    current: 'In the post, in full right.',
    former: 'No longer in the post: "former", "ex-", "then", "the late".',
    acting: 'In the post for the time being, not appointed to it for good: "acting", "interim", "caretaker".',
    designate: 'Chosen for the post and not yet in it: "-designate", "-elect", "incoming", nominated.'
  },
  isOfficeStatus
)
