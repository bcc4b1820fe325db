import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isStopStatus } from '../generated/checks/isStopStatus.js'

/**
 * How far one stop of a journey has come.
 *
 * `definitions.StopStatus` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { StopStatus } from 'communique'
 *
 * assert.equal(StopStatus.is('reached'), true)
 * assert.equal(StopStatus.is('arrived'), false)
 */
export type StopStatus = 'planned' | 'reached' | 'left' | 'postponed' | 'cancelled'

/**
 * The codec of `StopStatus`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const StopStatus: Vocabulary<StopStatus> = vocabulary<StopStatus>(
  'StopStatus',
  { planned: null, reached: null, left: null, postponed: null, cancelled: null },
  isStopStatus
)
