import { EdtfDate } from '../../primitive/EdtfDate.js'
import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import { Timestamp } from '../../primitive/Timestamp.js'

/** A date of another format, and whether its time of day was given up. */
export interface ForeignDate {
  /** The date as an article has it. */
  readonly value: DateOrTimestamp
  /** Whether there was a time of day that has no zone or no seconds. */
  readonly isNarrowed: boolean
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(?:(:\d{2})(?:[.,](\d+))?)? ?(?:([Zz])|([+-]\d{2})(?::?(\d{2}))?)?$/

/**
 * A date as feeds write it: with a space for the `T`, small letters, `+0000` or `+00` for an offset. Without a zone or without
 * seconds it is cut to its day. Nothing where it is none.
 */
export const foreignDate = (source: string): ForeignDate | undefined => {
  const text = source.trim()
  if (EdtfDate.is(text)) return { value: text, isNarrowed: false }
  const [, day, minutes, seconds, decimals, zulu, hours, rest] = DATE_TIME.exec(text) ?? []
  const offset = zulu === undefined ? `${hours ?? '+00'}:${rest ?? '00'}` : 'Z'
  const value = `${day}T${minutes}${seconds ?? ':00'}${decimals === undefined ? '' : `.${decimals}`}${offset}`
  if (!Timestamp.is(value)) return undefined
  const isFull = seconds !== undefined && (zulu ?? hours) !== undefined
  return isFull ? { value, isNarrowed: false } : { value: value.slice(0, 10) as EdtfDate, isNarrowed: true }
}
