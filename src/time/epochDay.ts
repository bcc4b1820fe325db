import type { EdtfDate } from '../primitive/EdtfDate.js'

/** Milliseconds of a day. */
export const MS_PER_DAY = 86_400_000

/** The days from 1 March of the year 0 to 1970-01-01, and one: days of a month are counted from 1. */
const DAYS_TO_1970 = 719_469

/**
 * The number of a day, counted from 1970-01-01, of the Gregorian calendar in use for all years.
 *
 * Not by `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999, nor by a `Date`, which takes ten times as long.
 */
export const epochDayOf = (year: number, month: number, day: number): number => {
  // Years from March on have their leap day at the end, so that the days before a month follow one pattern.
  const fromMarch = month > 2 ? year : year - 1
  const century = Math.floor(fromMarch / 100)
  const leapDays = Math.floor(fromMarch / 4) - century + Math.floor(century / 4)
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return 365 * fromMarch + leapDays + daysBefore + day - DAYS_TO_1970
}

/** The year of a day. */
export const yearOf = (epochDay: number): number => new Date(epochDay * MS_PER_DAY).getUTCFullYear()

/** The month of a day, 1 to 12. */
export const monthOf = (epochDay: number): number => new Date(epochDay * MS_PER_DAY).getUTCMonth() + 1

/** The place in its week of 1970-01-01. */
const THURSDAY = 3

/** The place of a day in its week, 0 for Monday to 6 for Sunday. */
export const weekdayOf = (epochDay: number): number => (((epochDay + THURSDAY) % 7) + 7) % 7

const FIRST = /* @__PURE__ */ epochDayOf(0, 1, 1)
const LAST = /* @__PURE__ */ epochDayOf(9999, 12, 31)

/** Whether a day has a date with a year of four digits. */
export const isWritable = (epochDay: number): boolean => epochDay >= FIRST && epochDay <= LAST

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number))

/** The day as a date, `YYYY-MM-DD`; asked of writable days only. */
export const dateOf = (epochDay: number): EdtfDate => {
  const date = new Date(epochDay * MS_PER_DAY)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as EdtfDate
}
