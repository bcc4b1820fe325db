import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isOfficeStatus } from '../generated/checks/isOfficeStatus.js'

/**
 * Whether the holder of an office is in it when the article is written.
 *
 * Left out where the text does not tell. `definitions.OfficeStatus` defines each member. Fails with `type/string` or
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
  { current: null, former: null, acting: null, designate: null },
  isOfficeStatus
)
