import type { ItineraryStatus } from '../ItineraryStatus.js'

/** What each word of `ItineraryStatus` means. */
export const itineraryStatusDefinitions: Readonly<Record<ItineraryStatus, string>> = {
  planned: 'Announced or expected; nobody has left yet.',
  underway: 'The travellers have set out and the journey is not over, though they may be at its last stop.',
  completed: 'The journey is over, and no stop is still to come.',
  postponed: 'Put off to a later time, named or not. A new plan is another itinerary, which replaces this one.',
  cancelled: 'Called off, before it began or on the way, with no later time in view.'
}
