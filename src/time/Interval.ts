import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import { daySpanOf } from './DaySpan.js'
import { MS_PER_DAY } from './epochDay.js'
import { hasTime, instantOf } from './instantOf.js'

const MS_PER_HOUR = 3_600_000
const HOURS_AHEAD = 14
const HOURS_BEHIND = 12

/**
 * The stretch of time in which something lies for certain.
 *
 * Milliseconds since 1970-01-01T00:00:00Z, both ends included; infinite where nothing is known.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Interval {
  /** The first millisecond that it can be, or `-Infinity`. */
  readonly earliest: number
  /** The last millisecond that it can be, or `Infinity`. */
  readonly latest: number
}

/** The interval of what is not known. */
export const UNBOUNDED: Interval = { earliest: -Infinity, latest: Infinity }

/**
 * The interval that a date or a timestamp tells for certain.
 *
 * A timestamp is one point. A date has no zone: it runs from its start at +14:00 to the last millisecond before its
 * end at -12:00. A season counts as its year, an `X` as any digit. What is qualified with `?`, `~` or `%`, and an open
 * or unknown end, sets no bound.
 *
 * @category Time
 * @since 0.1.0
 * @example
 * import { EdtfDate, intervalOf, isCertainlyAfter } from 'communique'
 *
 * const december = intervalOf('2020-12' as EdtfDate)
 * assert.equal(isCertainlyAfter(december, intervalOf('2020-09/2020-10' as EdtfDate)), true)
 * assert.equal(isCertainlyAfter(december, intervalOf('2020-09?' as EdtfDate)), false)
 */
export const intervalOf = (value: DateOrTimestamp): Interval => {
  if (hasTime(value)) {
    const instant = instantOf(value)
    return { earliest: instant, latest: instant }
  }
  const { first, last } = daySpanOf(value)
  return {
    earliest: first * MS_PER_DAY - HOURS_AHEAD * MS_PER_HOUR,
    latest: (last + 1) * MS_PER_DAY + HOURS_BEHIND * MS_PER_HOUR - 1
  }
}

/**
 * Whether one time is before the other, wherever in their intervals they lie.
 *
 * @category Time
 * @since 0.1.0
 * @example
 * import { EdtfDate, intervalOf, isCertainlyBefore } from 'communique'
 *
 * const october = intervalOf('2020-10' as EdtfDate)
 * assert.equal(isCertainlyBefore(october, intervalOf('2020-12-03' as EdtfDate)), true)
 * assert.equal(isCertainlyBefore(october, intervalOf('2020' as EdtfDate)), false)
 */
export const isCertainlyBefore = (left: Interval, right: Interval): boolean => left.latest < right.earliest

/**
 * Whether one time is after the other, wherever in their intervals they lie.
 *
 * @category Time
 * @since 0.1.0
 * @example
 * import { EdtfDate, intervalOf, isCertainlyAfter } from 'communique'
 *
 * const december = intervalOf('2020-12' as EdtfDate)
 * assert.equal(isCertainlyAfter(december, intervalOf('2020-10-03' as EdtfDate)), true)
 * assert.equal(isCertainlyAfter(december, intervalOf('2020' as EdtfDate)), false)
 */
export const isCertainlyAfter = (left: Interval, right: Interval): boolean => left.earliest > right.latest

/** Whether two times have no moment in common, wherever in their intervals they lie. */
export const areCertainlyApart = (left: Interval, right: Interval): boolean =>
  isCertainlyBefore(left, right) || isCertainlyAfter(left, right)

/** The interval of the later of two times. */
export const laterOf = (left: Interval, right: Interval): Interval => ({
  earliest: Math.max(left.earliest, right.earliest),
  latest: Math.max(left.latest, right.latest)
})

/** The least interval that holds all of the given ones: of something that lies in one of them. */
export const hullOf = (intervals: ReadonlyNonEmptyArray<Interval>): Interval => ({
  earliest: Math.min(...intervals.map(({ earliest }) => earliest)),
  latest: Math.max(...intervals.map(({ latest }) => latest))
})
