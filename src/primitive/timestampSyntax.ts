import { existingDay } from './existingDay.js'

const source = (): string => {
  const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?'
  const offset = '(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])'
  return `^${existingDay()}T${time}${offset}$`
}

/** All of a timestamp but the minute of a leap second. */
export const timestampPattern: RegExp = /* @__PURE__ */ (() => new RegExp(source()))()

/** The offset of a timestamp from UTC in minutes, east positive; 0 for `Z`. */
export const offsetMinutesOf = (timestamp: string): number => {
  if (timestamp.endsWith('Z')) return 0
  const minutes = Number(timestamp.slice(-5, -3)) * 60 + Number(timestamp.slice(-2))
  return timestamp.charAt(timestamp.length - 6) === '-' ? -minutes : minutes
}

/**
 * Whether the second of a well-formed timestamp can exist: 60 only at 23:59 UTC on the last day of June or December.
 *
 * East of Greenwich that minute may lie on the day after. West of it, it lies on the same day always: 23:59 there is
 * the next day in UTC, and 24 hours of offset would be needed to make it 23:59 again.
 */
export const hasPossibleSecond = (timestamp: string): boolean => {
  if (timestamp.slice(17, 19) !== '60') return true
  const localMinute = Number(timestamp.slice(11, 13)) * 60 + Number(timestamp.slice(14, 16))
  const minute = localMinute - offsetMinutesOf(timestamp)
  const day = timestamp.slice(5, 10)
  if (minute === 1439) return day === '06-30' || day === '12-31'
  return minute === -1 && (day === '07-01' || day === '01-01')
}

/** Whether a string is a timestamp. */
export const isTimestamp = (text: string): boolean => timestampPattern.test(text) && hasPossibleSecond(text)
