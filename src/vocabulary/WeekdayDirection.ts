import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isWeekdayDirection } from '../generated/checks/isWeekdayDirection.js'

/**
 * Where a weekday lies, seen from the base day: the day in `from`, or else the day of publication.
 *
 * `WeekdayDirection.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  {
    past:
      'That weekday on the base day or before it, the nearest or the one a week further ("left on Thursday"): the text ' +
      'does not tell which.',
    future:
      'That weekday on the base day or after it, the nearest or the one a week further ("will leave on Thursday", ' +
      '"next Thursday").',
    'current-week':
      'That weekday in the week of the base day, Monday to Sunday, be it before or after ("this Thursday").'
  },
  isWeekdayDirection
)
