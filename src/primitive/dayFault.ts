import { daysInMonth } from './daysInMonth.js'

/** The English names of the months, January first. */
export const MONTH_NAMES: ReadonlyArray<string> = [
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
]

/** Why a month or a day of it does not exist, as a sentence for a hint; nothing where it does. */
export const dayFault = (year: string, month: string, day?: string): string | undefined => {
  const name = MONTH_NAMES[Number(month) - 1]
  if (name === undefined) return `there is no month ${month}`
  if (day === undefined) return undefined
  const days = daysInMonth(Number(year), Number(month))
  return Number(day) < 1 || Number(day) > days ? `${name} ${year} has ${days} days` : undefined
}
