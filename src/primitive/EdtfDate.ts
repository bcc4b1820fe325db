import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { edtfDateHint } from './edtfDateHint.js'
import { edtfDatePattern, isInOrder } from './edtfDateSyntax.js'
import { isEdtfDate } from '../generated/checks/isEdtfDate.js'

/**
 * What sets an `EdtfDate` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface EdtfDateBrand {
  /** There for the compiler only. */
  readonly EdtfDate: unique symbol
}

/**
 * A calendar date or interval as exact as it is known: EDTF of level 0 or 1, with years 0000 to 9999,
 * without times.
 *
 * A day, month or year (`2020-12-03`, `2020-12`, `2020`), each with `?` (uncertain), `~` (approximate) or `%` (both)
 * after it; an interval of two such dates, with `..` for an open end and nothing for an unknown one; a season (21 to
 * 24, spring to winter); and `202X`, `20XX`, `2020-XX`, `2020-12-XX`, `2020-XX-XX`. A
 * season and an `X` take no qualifier and stand in no interval; one end of an interval is a date. Every day exists;
 * an interval fails only where its end's last day is before its start's first day, so `2020-12-03/2020` holds. Fails
 * with `format/edtf-date`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { EdtfDate } from 'communique'
 *
 * assert.equal(EdtfDate.is('2020-12-02/2020-12-04'), true)
 * assert.equal(EdtfDate.is('2021-02-29'), false)
 * @see https://www.loc.gov/standards/datetime/
 * @see https://www.iso.org/standard/70908.html
 */
export type EdtfDate = t.Branded<string, EdtfDateBrand>

/**
 * The codec of `EdtfDate`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const EdtfDate: Codec<EdtfDate> = format<EdtfDate>(
  {
    name: 'EdtfDate',
    description: 'a date or interval in EDTF, such as "2020-12-03", "2020-12", "2020?" or "2020-12-02/2020-12-04"',
    pattern: edtfDatePattern,
    check: isInOrder,
    hint: edtfDateHint
  },
  isEdtfDate
)
