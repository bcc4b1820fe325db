import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import { EdtfDate } from '../primitive/EdtfDate.js'
import { Timestamp } from '../primitive/Timestamp.js'

/** A date as another format has it. */
export interface ForeignDate {
  /** The date as an article has it. */
  readonly value: DateOrTimestamp
  /** Whether there was a time of day, which without a zone tells no moment and is left out. */
  readonly isNarrowed: boolean
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt]| +)(\d{2}:\d{2})(:\d{2}(?:[.,]\d+)?)? *(?:([Zz]|UTC|GMT)|([+-]\d{2})(?::?(\d{2}))?)?$/

/**
 * A date as feeds and pages write it: a space for the `T`, small letters, offsets such as `+0000` and `+00`, and times to the minute are
 * understood. Without a zone it is cut to its day. Nothing where it names no day or moment that there is.
 */
export const foreignDate = (text: string): ForeignDate | undefined => {
  const trimmed = text.trim()
  if (EdtfDate.is(trimmed)) return { value: trimmed, isNarrowed: false }
  const [, day, minute, second = ':00', utc, hours, minutes = '00'] = DATE_TIME.exec(trimmed) ?? []
  const offset = hours === undefined ? utc && 'Z' : `${hours}:${minutes}`
  const timestamp = `${day}T${minute}${second.replace(',', '.')}${offset ?? 'Z'}`
  if (!Timestamp.is(timestamp)) return undefined
  return offset === undefined
    ? { value: timestamp.slice(0, 10) as EdtfDate, isNarrowed: true }
    : { value: timestamp, isNarrowed: false }
}
