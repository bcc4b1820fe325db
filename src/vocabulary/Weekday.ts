import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isWeekday } from '../generated/checks/isWeekday.js'

/**
 * A day of the week, Monday first.
 *
 * `Weekday.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  {
    monday: 'The first day of the week.',
    tuesday: 'The second day of the week.',
    wednesday: 'The third day of the week.',
    thursday: 'The fourth day of the week.',
    friday: 'The fifth day of the week.',
    saturday: 'The sixth day of the week.',
    sunday: 'The seventh and last day of the week.'
  },
  isWeekday
)
