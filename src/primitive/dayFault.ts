import { daysInMonth } from './daysInMonth.js'

/** The English names of the months, January first. */
export const MONTH_NAMES: ReadonlyArray<string> =
  /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ')

/** Writes the dashes and the minus sign that are often typed for a hyphen as one. */
export const withHyphens = (text: string): string => text.replace(/[\u2010-\u2015\u2212]/gu, '-')

/** Why a month or a day of it does not exist, as a sentence for a hint; nothing where it does. */
export const dayFault = (year: string, month: string, day?: string): string | undefined => {
  const name = MONTH_NAMES[Number(month) - 1]
  if (name === undefined) return `there is no month ${month}`
  if (day === undefined) return undefined
  const days = daysInMonth(Number(year), Number(month))
  return Number(day) < 1 || Number(day) > days ? `${name} ${year} has ${days} days` : undefined
}
