import { daysInMonth } from '../primitive/daysInMonth.js'
import type { EdtfDate } from '../primitive/EdtfDate.js'
import { epochDayOfFullDay, isFullDay } from './baseDaysOf.js'
import { epochDayOf } from './epochDay.js'

/** The days that a date can mean, as numbers of days from 1970-01-01; infinite where it sets no bound. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

const spanOfOne = (date: string): DaySpan => {
  if (date === '' || date === '..' || /[?~%]$/.test(date)) return { first: -Infinity, last: Infinity }
  const year = date.slice(0, 4)
  const firstYear = Number(year.replace(/X/g, '0'))
  const lastYear = Number(year.replace(/X/g, '9'))
  const month = Number(date.slice(5, 7))
  if (!(month >= 1 && month <= 12)) {
    return { first: epochDayOf(firstYear, 1, 1), last: epochDayOf(lastYear, 12, 31) }
  }
  const day = Number(date.slice(8, 10))
  return day >= 1
    ? { first: epochDayOf(firstYear, month, day), last: epochDayOf(lastYear, month, day) }
    : { first: epochDayOf(firstYear, month, 1), last: epochDayOf(lastYear, month, daysInMonth(lastYear, month)) }
}

/**
 * The days that a date can mean.
 *
 * An `X` stands for any digit, a season for its year; a qualified date and an open or unknown end set no bound.
 */
export const daySpanOf = (date: EdtfDate): DaySpan => {
  if (isFullDay(date)) {
    const day = epochDayOfFullDay(date)
    return { first: day, last: day }
  }
  const [start, end] = date.split('/') as [string, string | undefined]
  const span = spanOfOne(start)
  return end === undefined ? span : { first: span.first, last: spanOfOne(end).last }
}
