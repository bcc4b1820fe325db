import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isWeekdayDirection } from '../generated/checks/isWeekdayDirection.js'

/**
 * Where a weekday lies, seen from the day that it is counted from.
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
      'That weekday on the base day itself or before it, under 14 days away ("left on Thursday"): the text does not ' +
      'tell which of the two.',
    future:
      'That weekday on the base day itself or after it, under 14 days away ("will leave on Thursday", "next Thursday").',
    'current-week':
      'That weekday in the week of the base day, Monday to Sunday, be it before or after ("this Thursday").'
  },
  isWeekdayDirection
)
