import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isStopStatus } from '../generated/checks/isStopStatus.js'

/**
 * How far one stop of a journey has come.
 *
 * `StopStatus.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  {
    planned: 'Still ahead, also while the travellers are on their way to it.',
    reached: 'The travellers have come there, and nothing says that they have gone on.',
    left: 'The travellers have been there and have gone on.',
    postponed: 'Put off to a later time, while the journey may go on without it.',
    cancelled: 'Dropped from the journey, with no later time in view.'
  },
  isStopStatus
)
