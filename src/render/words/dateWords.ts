import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** The seasons from 21 on. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
const FIRST_SEASON = 21

const UNKNOWN = 'XX'

/** A year, of which the last digits may be open. */
const yearWords = (year: string): string => {
  if (year.endsWith(UNKNOWN)) return `${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`
  return year.endsWith('X') ? `the ${year.slice(0, -1)}0s` : year
}

const unqualifiedWords = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return yearWords(year)
  if (month === UNKNOWN) return `a ${day === undefined ? 'month' : 'day'} of ${year}`
  const season = SEASONS[Number(month) - FIRST_SEASON]
  if (season !== undefined) return `${season} ${year}`
  const named = `${MONTHS[Number(month) - 1] as string} ${year}`
  if (day === undefined) return named
  return day === UNKNOWN ? `a day of ${named}` : `${Number(day)} ${named}`
}

/** A date with what EDTF's `~`, `?` and `%` say of it. */
const dateOnlyWords = (date: string): string => {
  const words = unqualifiedWords(date.replace(/[?~%]$/, ''))
  if (date.endsWith('~')) return `about ${words}`
  if (date.endsWith('?')) return `${words} (uncertain)`
  return date.endsWith('%') ? `about ${words} (uncertain)` : words
}

const DAY = /^\d{4}-\d\d-\d\d$/

const intervalWords = (start: string, end: string): string => {
  if (start === '..') return `until ${dateOnlyWords(end)}`
  if (start === '') return `until ${dateOnlyWords(end)}, since when is not known`
  if (end === '..') return `since ${dateOnlyWords(start)}`
  if (end === '') return `since ${dateOnlyWords(start)}, until when is not known`
  const isOfOneMonth = DAY.test(start) && DAY.test(end) && start.slice(0, -2) === end.slice(0, -2)
  if (isOfOneMonth) return `${Number(start.slice(-2))} to ${dateOnlyWords(end)}`
  return `${dateOnlyWords(start)} to ${dateOnlyWords(end)}`
}

/** The time of day, with seconds where there are any, and how far it is from UTC. */
const clockWords = (time: string): string =>
  time
    .replace(/^(\d\d:\d\d):00(?:\.0+)?(?!\d|\.)/, '$1')
    .replace(/(?:Z|-00:00)$/, ' UTC')
    .replace(/[+-]\d\d:\d\d$/, ' $&')

/** A date, an interval or a timestamp in words: `about March 2017`, `2 December 2020 to 4 December 2020`. */
export const dateWords = (date: DateOrTimestamp): string => {
  const [day, time] = date.split('T') as [string, string | undefined]
  if (time !== undefined) return `${unqualifiedWords(day)}, ${clockWords(time)}`
  const [start, end] = day.split('/') as [string, string | undefined]
  return end === undefined ? dateOnlyWords(start) : intervalWords(start, end)
}

/** What the `datetime` of HTML takes: a year, a month, a day or a timestamp with a known offset. */
const MACHINE_READABLE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T[\d:.]+(?:Z|\+\d\d:\d\d|-(?!00:00)\d\d:\d\d))?)?)?$/

/** Seconds of 60 are no time to HTML, nor are more than three decimals. */
const NOT_IN_HTML = /:60|\.\d{4}/

/** A date for the `datetime` of HTML, where HTML can say it. */
export const machineDate = (date: DateOrTimestamp): string | undefined =>
  MACHINE_READABLE.test(date) && !NOT_IN_HTML.test(date) && !date.startsWith('0000') ? date : undefined
