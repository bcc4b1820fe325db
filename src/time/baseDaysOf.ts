import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import type { EdtfDate } from '../primitive/EdtfDate.js'
import { dateOf, epochDayOf, isWritable } from './epochDay.js'
import { hasTime } from './instantOf.js'

/** Whether a date is one whole day, `YYYY-MM-DD`, without a qualifier. */
export const isFullDay = (date: EdtfDate): boolean => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)

const hasLocalTime = (value: DateOrTimestamp): boolean => !/(?:Z|-00:00)$/.test(value)

/** The number of a full day. */
export const epochDayOfFullDay = (day: EdtfDate): number =>
  epochDayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))

/**
 * The calendar days that it can have been where something was published, the stated one first.
 *
 * One for a full day and for a timestamp with an offset; three for a timestamp with `Z` or `-00:00`, which does not
 * tell the local day (two on the first and last day that can be written); none for a date not known to the day.
 *
 * @category Time
 * @since 0.1.0
 * @example
 * import { baseDaysOf, Timestamp } from 'communique'
 *
 * assert.deepEqual(baseDaysOf('2020-12-03T23:30:00-05:00' as Timestamp), ['2020-12-03'])
 * assert.deepEqual(baseDaysOf('2020-12-03T23:30:00Z' as Timestamp), ['2020-12-03', '2020-12-02', '2020-12-04'])
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-4.3
 */
export const baseDaysOf = (value: DateOrTimestamp): ReadonlyArray<EdtfDate> => {
  if (!hasTime(value)) return isFullDay(value) ? [value] : []
  const stated = value.slice(0, 10) as EdtfDate
  if (hasLocalTime(value)) return [stated]
  const day = epochDayOfFullDay(stated)
  return [day, day - 1, day + 1].filter(isWritable).map(dateOf)
}
