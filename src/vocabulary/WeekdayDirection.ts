import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isWeekdayDirection } from '../generated/checks/isWeekdayDirection.js'

/**
 * Where a weekday lies, seen from the base day: the day in `from`, or else the day of publication.
 *
 * `definitions.WeekdayDirection` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { WeekdayDirection } from 'communique'
 *
 * assert.equal(WeekdayDirection.is('current-week'), true)
 * assert.equal(WeekdayDirection.is('present'), false)
 */
export type WeekdayDirection = 'past' | 'future' | 'current-week'

/**
 * The codec of `WeekdayDirection`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const WeekdayDirection: Vocabulary<WeekdayDirection> = vocabulary<WeekdayDirection>(
  'WeekdayDirection',
  { past: null, future: null, 'current-week': null },
  isWeekdayDirection
)
