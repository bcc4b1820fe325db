import type { EdtfDate } from '../primitive/EdtfDate.js'

/** Milliseconds of a day. */
export const MS_PER_DAY = 86_400_000

/**
 * The number of a day, counted from 1970-01-01, of the Gregorian calendar in use for all years.
 *
 * Not by `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
 */
export const epochDayOf = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY

/** The year of a day. */
export const yearOf = (epochDay: number): number => new Date(epochDay * MS_PER_DAY).getUTCFullYear()

/** The month of a day, 1 to 12. */
export const monthOf = (epochDay: number): number => new Date(epochDay * MS_PER_DAY).getUTCMonth() + 1

/** The place of a day in its week, 0 for Monday to 6 for Sunday. */
export const weekdayOf = (epochDay: number): number => (new Date(epochDay * MS_PER_DAY).getUTCDay() + 6) % 7

const FIRST = /* @__PURE__ */ epochDayOf(0, 1, 1)
const LAST = /* @__PURE__ */ epochDayOf(9999, 12, 31)

/** Whether a day has a date with a year of four digits. */
export const isWritable = (epochDay: number): boolean => epochDay >= FIRST && epochDay <= LAST

/** The day as a date, `YYYY-MM-DD`; asked of writable days only. */
export const dateOf = (epochDay: number): EdtfDate =>
  new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10) as EdtfDate
