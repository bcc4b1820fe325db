import { EXISTING_DAY } from './existingDay.js'

const YEAR = '[0-9]{4}'
const MONTH = '(?:0[1-9]|1[0-2])'
const DATE = `(?:${EXISTING_DAY}|${YEAR}(?:-${MONTH})?)[?~%]?`
const INTERVAL_OR_DATE = `${DATE}(?:/(?:${DATE}|\\.\\.)?)?`
const INTERVAL_WITHOUT_START = `(?:\\.\\.)?/${DATE}`
const SEASON = `${YEAR}-2[1-4]`
const UNSPECIFIED = `(?:[0-9]{2}[0-9X]X|${YEAR}(?:-${MONTH}|-XX)?-XX)`

/** All of an EDTF date but the order of an interval's ends. */
export const edtfDatePattern: RegExp = /* @__PURE__ */ new RegExp(
  `^(?:${INTERVAL_OR_DATE}|${INTERVAL_WITHOUT_START}|${SEASON}|${UNSPECIFIED})$`
)

/** Fills a date up to a day with the rest of a month and day; as text, days of four-digit years sort by time. */
const filled = (date: string, rest: string): string => date + rest.slice(date.length)

/**
 * Whether a well-formed date is no interval, or one whose end's last day is not before its start's first day.
 *
 * The dates count as they are written, qualified or not.
 */
export const isInOrder = (date: string): boolean => {
  const [start = '', end = ''] = date.replace(/[?~%]/g, '').split('/')
  if (start === '' || end === '' || start === '..' || end === '..') return true
  return filled(start, '0000-01-01') <= filled(end, '9999-12-31')
}

/** Whether a string is an EDTF date as this format has them. */
export const isEdtfDate = (text: string): boolean => edtfDatePattern.test(text) && isInOrder(text)
