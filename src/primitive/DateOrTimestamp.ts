import type { Codec } from '../codec/Codec.js'
import { union } from '../codec/union.js'
import { EdtfDate } from './EdtfDate.js'
import { Timestamp } from './Timestamp.js'
import { isDateOrTimestamp } from '../generated/checks/isDateOrTimestamp.js'

/**
 * A date or a point in time: to the second with an offset, or as an EDTF date where less is known.
 *
 * Fails with `format/timestamp` where the string has a time in it, else with `format/edtf-date`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export type DateOrTimestamp = Timestamp | EdtfDate

const looksLikeTimestamp = (value: unknown): boolean => typeof value === 'string' && /\d[Tt ]\d|:/.test(value)

/**
 * The codec of `DateOrTimestamp`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { DateOrTimestamp } from 'communique'
 *
 * assert.equal(DateOrTimestamp.is('2020-12-03T18:30:00+04:30'), true)
 * assert.equal(DateOrTimestamp.is('2020-12-03T18:30'), false)
 */
export const DateOrTimestamp: Codec<DateOrTimestamp> = union(
  'DateOrTimestamp',
  [Timestamp, EdtfDate],
  (value) => (looksLikeTimestamp(value) ? Timestamp : EdtfDate),
  isDateOrTimestamp
)
