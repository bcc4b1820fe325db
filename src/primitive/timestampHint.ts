import { dayFault, withHyphens } from './dayFault.js'
import { isTimestamp } from './timestampSyntax.js'

const LONGEST = 64

const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})/
const TIME = /^[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)?/
const ZONE = /^ ?(?:(Z|UTC|GMT)|([+-])([0-9]{2})(?::?([0-9]{2}))?)$/

const spelledZone = (zone: RegExpExecArray): string => {
  const [, utc, sign, hour, minute = '00'] = zone
  return utc === undefined ? `${sign}${hour}:${minute}` : 'Z'
}

const timeFault = (hour: string, minute: string, second: string): string => {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return 'a day runs from 00:00:00 to 23:59:59'
  if (second === '60') return 'second 60 stands only at 23:59:60 UTC on the last day of June or December'
  return 'an offset is at most 23:59'
}

/** What to say of a string that is no timestamp, where its mend can be guessed. */
export const timestampHint = (text: string): string | undefined => {
  if (text.length > LONGEST) return undefined
  const loose = withHyphens(text.trim().toUpperCase())
  const date = DATE.exec(loose)
  if (date === null) return undefined
  const [day, year = '', month = '', dayOfMonth] = date
  const fault = dayFault(year, month, dayOfMonth)
  if (fault !== undefined) return fault
  if (loose === day) return `add the time and its offset, as in "${day}T18:30:00+04:30"`
  const time = TIME.exec(loose.slice(day.length))
  if (time === null) return undefined
  const [clock, hour = '', minute = '', second = '00', fraction] = time
  const rest = loose.slice(day.length + clock.length)
  if (rest === '') return `add the offset, as in "+04:30" or "Z", or where it is not known cut it to its date, "${day}"`
  const zone = ZONE.exec(rest)
  if (zone === null) return undefined
  const seconds = fraction === undefined ? second : `${second}.${fraction}`
  const mended = `${day}T${hour}:${minute}:${seconds}${spelledZone(zone)}`
  return isTimestamp(mended) ? `write ${JSON.stringify(mended)}` : timeFault(hour, minute, second)
}
