import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isWeekday } from '../generated/checks/isWeekday.js'

/**
 * A day of the week, Monday first.
 *
 * `definitions.Weekday` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { Weekday } from 'communique'
 *
 * assert.equal(Weekday.is('thursday'), true)
 * assert.equal(Weekday.is('Thursday'), false)
 * @see https://schema.org/DayOfWeek
 */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/**
 * The codec of `Weekday`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const Weekday: Vocabulary<Weekday> = vocabulary<Weekday>(
  'Weekday',
  { monday: null, tuesday: null, wednesday: null, thursday: null, friday: null, saturday: null, sunday: null },
  isWeekday
)
