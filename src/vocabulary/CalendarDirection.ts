import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isCalendarDirection } from '../generated/checks/isCalendarDirection.js'

/**
 * Where a month or a day of the year lies, seen from the base day: the day in `from`, or else the day of
 * publication.
 *
 * `definitions.CalendarDirection` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { CalendarDirection } from 'communique'
 *
 * assert.equal(CalendarDirection.is('past'), true)
 * assert.equal(CalendarDirection.is('current-week'), false)
 */
export type CalendarDirection = 'past' | 'future'

/**
 * The codec of `CalendarDirection`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const CalendarDirection: Vocabulary<CalendarDirection> = vocabulary<CalendarDirection>(
  'CalendarDirection',
  { past: null, future: null },
  isCalendarDirection
)
