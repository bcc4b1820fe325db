import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isCalendarUnit } from '../generated/checks/isCalendarUnit.js'

/**
 * What an offset from another day is counted in.
 *
 * `CalendarUnit.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { CalendarUnit } from 'communique'
 *
 * assert.equal(CalendarUnit.is('week'), true)
 * assert.equal(CalendarUnit.is('hour'), false)
 */
export type CalendarUnit = 'day' | 'week' | 'month' | 'year'

/**
 * The codec of `CalendarUnit`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const CalendarUnit: Vocabulary<CalendarUnit> = vocabulary<CalendarUnit>(
  'CalendarUnit',
  {
    day: 'Calendar days: yesterday is -1, today 0. Comes to a day.',
    week: 'Weeks from Monday to Sunday: last week is -1, this week 0. Comes to the interval of that whole week.',
    month: 'Calendar months: next month is 1. Comes to a month.',
    year: 'Calendar years: two years ago is -2. Comes to a year.'
  },
  isCalendarUnit
)
