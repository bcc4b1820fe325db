import { existingDay } from './existingDay.js'

const source = (): string => {
  const year = '[0-9]{4}'
  const month = '(?:0[1-9]|1[0-2])'
  const date = `(?:${existingDay()}|${year}(?:-${month})?)[?~%]?`
  const intervalOrDate = `${date}(?:/(?:${date}|\\.\\.)?)?`
  const intervalWithoutStart = `(?:\\.\\.)?/${date}`
  const season = `${year}-2[1-4]`
  const unspecified = `(?:[0-9]{2}[0-9X]X|${year}(?:-${month}|-XX)?-XX)`
  return `^(?:${intervalOrDate}|${intervalWithoutStart}|${season}|${unspecified})$`
}

/** All of an EDTF date but the order of an interval's ends. */
export const edtfDatePattern: RegExp = /* @__PURE__ */ (() => new RegExp(source()))()

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
