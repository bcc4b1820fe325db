import type { EventStatus } from '../EventStatus.js'

/** What each word of `EventStatus` means. */
export const eventStatusDefinitions: Readonly<Record<EventStatus, string>> = {
  occurred: 'It has taken place and is over.',
  ongoing: 'It has begun and is not over; a negotiation between two rounds too.',
  planned: 'It is announced or expected, and has not begun.',
  postponed: 'It was planned and is put off to a later time, named or not.',
  cancelled: 'It was planned or had begun, and is called off.'
}
