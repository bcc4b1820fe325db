import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import { EdtfDate } from '../../primitive/EdtfDate.js'
import { Timestamp } from '../../primitive/Timestamp.js'

/** A date as pages write it, and whether a time of day without a zone was cut off. */
export interface ReadDate {
  readonly date: DateOrTimestamp
  readonly isCut: boolean
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt]| +)(\d{2}:\d{2})(:\d{2}(?:[.,]\d+)?)? *(?:([Zz]|UTC|GMT)|([+-]\d{2})(?::?(\d{2}))?)?$/

/**
 * Reads a date: a space for the `T`, offsets such as `+0100`, and a time to the minute are understood. A time without a zone is cut
 * to its day. What names no day that exists is none.
 */
export const dateOf = (text: string): ReadDate | undefined => {
  const trimmed = text.trim()
  if (EdtfDate.is(trimmed)) return { date: trimmed, isCut: false }
  const [, day, minute, second = ':00', utc, hours, minutes = '00'] = DATE_TIME.exec(trimmed) ?? []
  const offset = hours === undefined ? utc && 'Z' : `${hours}:${minutes}`
  if (offset === undefined) return EdtfDate.is(day) ? { date: day, isCut: true } : undefined
  const timestamp = `${day}T${minute}${second.replace(',', '.')}${offset}`
  return Timestamp.is(timestamp) ? { date: timestamp, isCut: false } : undefined
}
