import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { optional, struct } from '../codec/struct.js'
import { taggedUnion } from '../codec/taggedUnion.js'
import { EdtfDate } from '../primitive/EdtfDate.js'
import { Timestamp } from '../primitive/Timestamp.js'
import { Anchor } from './Anchor.js'
import { Reference } from './Reference.js'
import { isCalendarDate } from '../generated/checks/isCalendarDate.js'
import { isInstant } from '../generated/checks/isInstant.js'
import { isRelativeTime } from '../generated/checks/isRelativeTime.js'
import { isTemporal } from '../generated/checks/isTemporal.js'

/**
 * A point in time known to the second.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Instant {
  /** Tells the kinds of time apart. */
  readonly kind: 'instant'
  /** The point in time. */
  readonly value: Timestamp
  /** The words that tell it. */
  readonly expression?: Anchor
}

/**
 * The codec of `Instant`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Instant } from 'communique'
 *
 * assert.equal(Instant.is({ kind: 'instant', value: '2020-12-03T09:00:00-05:00' }), true)
 * assert.equal(Instant.is({ kind: 'instant', value: '2020-12-03T09:00' }), false)
 */
export const Instant: Codec<Instant> = struct<Instant>(
  'Instant',
  {
    kind: literal('instant'),
    value: Timestamp,
    expression: optional(Anchor)
  },
  { check: isInstant }
)

/**
 * A day, month, year, season or interval, as far as it is known.
 *
 * @category Model
 * @since 0.1.0
 */
export interface CalendarDate {
  /** Tells the kinds of time apart. */
  readonly kind: 'date'
  /** The date. */
  readonly value: EdtfDate
  /** The words that tell it. */
  readonly expression?: Anchor
}

/**
 * The codec of `CalendarDate`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { CalendarDate } from 'communique'
 *
 * assert.equal(CalendarDate.is({ kind: 'date', value: '2020-12' }), true)
 * assert.equal(CalendarDate.is({ kind: 'date', value: 'December 2020' }), false)
 */
export const CalendarDate: Codec<CalendarDate> = struct<CalendarDate>(
  'CalendarDate',
  {
    kind: literal('date'),
    value: EdtfDate,
    expression: optional(Anchor)
  },
  { check: isCalendarDate }
)

/**
 * A time told from another day: "Thursday", "next week", "in March".
 *
 * Without a day to count from it stays unresolved.
 *
 * @category Model
 * @since 0.1.0
 */
export interface RelativeTime {
  /** Tells the kinds of time apart. */
  readonly kind: 'relative'
  /** The words that tell it. */
  readonly expression: Anchor
  /** What the words mean. */
  readonly reference: Reference
  /** The full day, `YYYY-MM-DD`, that it is counted from, where that is not the day of publication. */
  readonly from?: EdtfDate
  /** What it comes to; only where `from` or the article's `datePublished` is known to the day. */
  readonly resolved?: EdtfDate
}

/**
 * The codec of `RelativeTime`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { RelativeTime } from 'communique'
 *
 * const expression = { in: 'p1', exact: 'Thursday' }
 * const reference = { kind: 'weekday', weekday: 'thursday', direction: 'past' }
 * assert.equal(RelativeTime.is({ kind: 'relative', expression, reference }), true)
 * assert.equal(RelativeTime.is({ kind: 'relative', expression: 'Thursday', reference }), false)
 */
export const RelativeTime: Codec<RelativeTime> = struct<RelativeTime>(
  'RelativeTime',
  {
    kind: literal('relative'),
    expression: Anchor,
    reference: Reference,
    from: optional(EdtfDate),
    resolved: optional(EdtfDate)
  },
  { check: isRelativeTime }
)

/**
 * When something is: a point in time, a date, or words that count from another day.
 *
 * @category Model
 * @since 0.1.0
 */
export type Temporal = Instant | CalendarDate | RelativeTime

/**
 * The codec of `Temporal`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Temporal } from 'communique'
 *
 * assert.equal(Temporal.is({ kind: 'date', value: '2020-12-03' }), true)
 * assert.equal(Temporal.is({ kind: 'day', value: '2020-12-03' }), false)
 */
export const Temporal: Codec<Temporal> = taggedUnion(
  'Temporal',
  'kind',
  [Instant, CalendarDate, RelativeTime],
  isTemporal
)
