import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import type { Timestamp } from '../primitive/Timestamp.js'
import { offsetMinutesOf } from '../primitive/timestampSyntax.js'
import { epochDayOf, MS_PER_DAY } from './epochDay.js'

/** Whether a value is a timestamp and no date; asked of valid values only. */
export const hasTime = (value: DateOrTimestamp): value is Timestamp => value.charAt(10) === 'T'

const partOf = (timestamp: Timestamp, start: number, end: number): number => Number(timestamp.slice(start, end))

const millisecondOf = (timestamp: Timestamp): number =>
  Number((/\.([0-9]{1,3})/.exec(timestamp)?.[1] ?? '').padEnd(3, '0'))

/**
 * The point in time of a timestamp in milliseconds since the epoch, digits beyond the millisecond dropped.
 *
 * A leap second has no number of its own: all of it counts as the start of the minute after, so that it never comes
 * to lie after what follows it.
 */
export const instantOf = (timestamp: Timestamp): number => {
  const day = epochDayOf(partOf(timestamp, 0, 4), partOf(timestamp, 5, 7), partOf(timestamp, 8, 10))
  const minute = partOf(timestamp, 11, 13) * 60 + partOf(timestamp, 14, 16) - offsetMinutesOf(timestamp)
  const second = partOf(timestamp, 17, 19)
  const millisecond = second === 60 ? 0 : millisecondOf(timestamp)
  return day * MS_PER_DAY + minute * 60_000 + second * 1000 + millisecond
}
