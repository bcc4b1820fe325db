import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isItineraryStatus } from '../generated/checks/isItineraryStatus.js'

/**
 * How far a journey as a whole has come.
 *
 * It must agree with its stops, which the rule `itinerary/status` checks. `ItineraryStatus.keys` defines each member.
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
  {
    planned: 'Announced or expected; nobody has left yet.',
    underway: 'The travellers have set out and the journey is not over, though they may be at its last stop.',
    completed: 'The journey is over, and no stop is still to come.',
    postponed: 'Put off to a later time, named or not. A new plan is another itinerary, which replaces this one.',
    cancelled: 'Called off, before it began or on the way, with no later time in view.'
  },
  isItineraryStatus
)
