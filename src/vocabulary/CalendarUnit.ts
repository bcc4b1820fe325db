import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isCalendarUnit } from '../generated/checks/isCalendarUnit.js'

/**
 * What an offset from another day is counted in.
 *
 * `definitions.CalendarUnit` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  { day: null, week: null, month: null, year: null },
  isCalendarUnit
)
