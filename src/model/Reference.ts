import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { number } from '../codec/number.js'
import { optional, struct } from '../codec/struct.js'
import { taggedUnion } from '../codec/taggedUnion.js'
import { CalendarDirection } from '../vocabulary/CalendarDirection.js'
import { CalendarUnit } from '../vocabulary/CalendarUnit.js'
import { Weekday } from '../vocabulary/Weekday.js'
import { WeekdayDirection } from '../vocabulary/WeekdayDirection.js'
import { isCalendarReference } from '../generated/checks/isCalendarReference.js'
import { isOffsetReference } from '../generated/checks/isOffsetReference.js'
import { isReference } from '../generated/checks/isReference.js'
import { isWeekdayReference } from '../generated/checks/isWeekdayReference.js'
import { isDayOfMonth } from '../generated/checks/isDayOfMonth.js'
import { isInteger } from '../generated/checks/isInteger.js'
import { isMonth } from '../generated/checks/isMonth.js'

/**
 * A day of the week, seen from another day: "Thursday".
 *
 * @category Model
 * @since 0.1.0
 */
export interface WeekdayReference {
  /** Tells the kinds of reference apart. */
  readonly kind: 'weekday'
  /** Which day of the week. */
  readonly weekday: Weekday
  /** On which side it lies, as tense and context tell. */
  readonly direction: WeekdayDirection
}

/**
 * The codec of `WeekdayReference`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { WeekdayReference } from 'communique'
 *
 * assert.equal(WeekdayReference.is({ kind: 'weekday', weekday: 'thursday', direction: 'past' }), true)
 * assert.equal(WeekdayReference.is({ kind: 'weekday', weekday: 'thursday' }), false)
 */
export const WeekdayReference: Codec<WeekdayReference> = struct<WeekdayReference>(
  'WeekdayReference',
  {
    kind: literal('weekday'),
    weekday: Weekday,
    direction: WeekdayDirection
  },
  { check: isWeekdayReference }
)

/**
 * A number of days, weeks, months or years from another day: "yesterday", "next month".
 *
 * @category Model
 * @since 0.1.0
 */
export interface OffsetReference {
  /** Tells the kinds of reference apart. */
  readonly kind: 'offset'
  /** What is counted. */
  readonly unit: CalendarUnit
  /** How many of them, a whole number: negative in the past, 0 for the day, week, month or year itself. */
  readonly amount: number
}

/**
 * The codec of `OffsetReference`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { OffsetReference } from 'communique'
 *
 * assert.equal(OffsetReference.is({ kind: 'offset', unit: 'day', amount: -1 }), true)
 * assert.equal(OffsetReference.is({ kind: 'offset', unit: 'day', amount: -0.5 }), false)
 */
export const OffsetReference: Codec<OffsetReference> = struct<OffsetReference>(
  'OffsetReference',
  {
    kind: literal('offset'),
    unit: CalendarUnit,
    amount: number('Integer', { description: 'a whole number', integer: true }, isInteger)
  },
  { check: isOffsetReference }
)

/**
 * A month or a day of the year without its year: "in March", "Sept. 15".
 *
 * @category Model
 * @since 0.1.0
 */
export interface CalendarReference {
  /** Tells the kinds of reference apart. */
  readonly kind: 'calendar'
  /** The month, 1 to 12. */
  readonly month: number
  /** A day of a month, 1 to 31; whether the month has it is seen when it is resolved. */
  readonly day?: number
  /** On which side it lies, as tense and context tell. */
  readonly direction: CalendarDirection
}

/**
 * The codec of `CalendarReference`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { CalendarReference } from 'communique'
 *
 * assert.equal(CalendarReference.is({ kind: 'calendar', month: 9, day: 15, direction: 'future' }), true)
 * assert.equal(CalendarReference.is({ kind: 'calendar', month: 'September', direction: 'future' }), false)
 */
export const CalendarReference: Codec<CalendarReference> = struct<CalendarReference>(
  'CalendarReference',
  {
    kind: literal('calendar'),
    month: number('Month', { description: 'a month, 1 to 12', integer: true, minimum: 1, maximum: 12 }, isMonth),
    day: optional(
      number(
        'DayOfMonth',
        { description: 'a day of a month, 1 to 31', integer: true, minimum: 1, maximum: 31 },
        isDayOfMonth
      )
    ),
    direction: CalendarDirection
  },
  { check: isCalendarReference }
)

/**
 * What words mean that count from another day, told apart by `kind`.
 *
 * `resolveReference` tells what they come to.
 *
 * @category Model
 * @since 0.1.0
 */
export type Reference = WeekdayReference | OffsetReference | CalendarReference

/**
 * The codec of `Reference`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Reference } from 'communique'
 *
 * assert.equal(Reference.is({ kind: 'calendar', month: 3, direction: 'past' }), true)
 * assert.equal(Reference.is({ kind: 'yesterday' }), false)
 */
export const Reference: Codec<Reference> = taggedUnion(
  'Reference',
  'kind',
  [WeekdayReference, OffsetReference, CalendarReference],
  isReference
)
