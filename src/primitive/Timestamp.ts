import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, LONGEST } from '../codec/format.js'
import { timestampHint } from './timestampHint.js'
import { hasPossibleSecond, timestampPattern } from './timestampSyntax.js'
import { isTimestamp } from '../generated/checks/isTimestamp.js'

/**
 * What sets a `Timestamp` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface TimestampBrand {
  /** There for the compiler only. */
  readonly Timestamp: unique symbol
}

/**
 * A point in time: date, time to the second and offset from UTC.
 *
 * The RFC's `date-time` in upper case, years 0000 to 9999, any number of decimals of a second up to 65,536 characters in all. The offset is `Z` or
 * `±hh:mm` up to 23:59; `-00:00` says that the local time is not known. The day exists; second 60 stands only at
 * 23:59 UTC on the last day of June or December, whether or not a leap second was announced there. A local time
 * without an offset is none: it is cut to its date. Fails with `format/timestamp`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Timestamp } from 'communique'
 *
 * assert.equal(Timestamp.is('2020-12-03T18:30:00+04:30'), true)
 * assert.equal(Timestamp.is('2020-12-03T18:30'), false)
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.7
 */
export type Timestamp = t.Branded<string, TimestampBrand>

/**
 * The codec of `Timestamp`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Timestamp: Codec<Timestamp> = format<Timestamp>(
  {
    name: 'Timestamp',
    description: 'a date and time with seconds and offset, such as "2020-12-03T18:30:00+04:30"',
    pattern: timestampPattern,
    maxLength: LONGEST,
    check: hasPossibleSecond,
    hint: timestampHint
  },
  isTimestamp
)
