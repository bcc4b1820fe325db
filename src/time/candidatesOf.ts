import type { CalendarReference, OffsetReference, Reference, WeekdayReference } from '../model/Reference.js'
import { daysInMonth } from '../primitive/daysInMonth.js'
import type { EdtfDate } from '../primitive/EdtfDate.js'
import { Weekday } from '../vocabulary/Weekday.js'
import { dateOf, epochDayOf, isWritable, monthOf, weekdayOf, yearOf } from './epochDay.js'

const WEEKDAYS: ReadonlyArray<string> = /* @__PURE__ */ (() => Object.keys(Weekday.keys))()
const DAYS_OF_WEEK = 7
const MONTHS_OF_YEAR = 12

/** The years from one 29 February to the next, at the most: 1896 to 1904. */
const LONGEST_LEAP_GAP = 8

const writeDays = (...epochDays: ReadonlyArray<number>): ReadonlyArray<EdtfDate> =>
  epochDays.filter(isWritable).map(dateOf)

const writeWeek = (monday: number): ReadonlyArray<EdtfDate> => {
  const sunday = monday + DAYS_OF_WEEK - 1
  return isWritable(monday) && isWritable(sunday) ? [`${dateOf(monday)}/${dateOf(sunday)}` as EdtfDate] : []
}

const isWritableYear = (year: number): boolean => year >= 0 && year <= 9999

const yearText = (year: number): string => String(year).padStart(4, '0')

const writeYear = (year: number): ReadonlyArray<EdtfDate> => (isWritableYear(year) ? [yearText(year) as EdtfDate] : [])

/** @param month - 1 to 12, or beyond it into other years */
const writeMonth = (ofYear: number, month: number): ReadonlyArray<EdtfDate> => {
  const fullYear = ofYear + Math.floor((month - 1) / MONTHS_OF_YEAR)
  const ofItsYear = month - (fullYear - ofYear) * MONTHS_OF_YEAR
  return isWritableYear(fullYear) ? [`${yearText(fullYear)}-${String(ofItsYear).padStart(2, '0')}` as EdtfDate] : []
}

const ofWeekday = ({ weekday, direction }: WeekdayReference, base: number): ReadonlyArray<EdtfDate> => {
  const inBaseWeek = base - weekdayOf(base) + WEEKDAYS.indexOf(weekday)
  if (direction === 'current-week') return writeDays(inBaseWeek)
  if (direction === 'past') {
    const last = inBaseWeek > base ? inBaseWeek - DAYS_OF_WEEK : inBaseWeek
    return writeDays(last, last - DAYS_OF_WEEK)
  }
  const next = inBaseWeek < base ? inBaseWeek + DAYS_OF_WEEK : inBaseWeek
  return writeDays(next, next + DAYS_OF_WEEK)
}

const ofOffset = ({ unit, amount }: OffsetReference, base: number): ReadonlyArray<EdtfDate> => {
  if (!Number.isSafeInteger(amount)) return []
  switch (unit) {
    case 'day':
      return writeDays(base + amount)
    case 'week':
      return writeWeek(base - weekdayOf(base) + amount * DAYS_OF_WEEK)
    case 'month':
      return writeMonth(yearOf(base), monthOf(base) + amount)
    case 'year':
      return writeYear(yearOf(base) + amount)
  }
}

const ofCalendar = (reference: CalendarReference, base: number): ReadonlyArray<EdtfDate> => {
  const { month: ofYear, day, direction } = reference
  const step = direction === 'past' ? -1 : 1
  const baseYear = yearOf(base)
  if (day === undefined) {
    const isOnOtherSide = (ofYear - monthOf(base)) * step < 0
    return writeMonth(isOnOtherSide ? baseYear + step : baseYear, ofYear)
  }
  let nearest: number | undefined
  for (let count = 0; count <= LONGEST_LEAP_GAP && nearest === undefined; count++) {
    const candidateYear = baseYear + step * count
    const candidate = epochDayOf(candidateYear, ofYear, day)
    if (day <= daysInMonth(candidateYear, ofYear) && (candidate - base) * step >= 0) nearest = candidate
  }
  return writeDays(nearest as number)
}

/**
 * Every value that a reference can come to, counted from one day, nearest first; none where they all lie outside the
 * years 0000 to 9999.
 *
 * @param base - the number of the day that it is counted from
 */
export const candidatesOf = (reference: Reference, base: number): ReadonlyArray<EdtfDate> => {
  switch (reference.kind) {
    case 'weekday':
      return ofWeekday(reference, base)
    case 'offset':
      return ofOffset(reference, base)
    case 'calendar':
      return ofCalendar(reference, base)
  }
}
