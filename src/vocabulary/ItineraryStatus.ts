import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isItineraryStatus } from '../generated/checks/isItineraryStatus.js'

/**
 * How far a journey as a whole has come.
 *
 * It must agree with its stops, which the rule `itinerary/status` checks. `definitions.ItineraryStatus` defines each member.
 * Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { ItineraryStatus } from 'communique'
 *
 * assert.equal(ItineraryStatus.is('underway'), true)
 * assert.equal(ItineraryStatus.is('in-progress'), false)
 */
export type ItineraryStatus = 'planned' | 'underway' | 'completed' | 'postponed' | 'cancelled'

/**
 * The codec of `ItineraryStatus`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const ItineraryStatus: Vocabulary<ItineraryStatus> = vocabulary<ItineraryStatus>(
  'ItineraryStatus',
  { planned: null, underway: null, completed: null, postponed: null, cancelled: null },
  isItineraryStatus
)
