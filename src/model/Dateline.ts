import type { Codec } from '../codec/Codec.js'
import { optional, struct } from '../codec/struct.js'
import { EdtfDate } from '../primitive/EdtfDate.js'
import { PlaceId } from '../primitive/PlaceId.js'
import { isDateline } from '../generated/checks/isDateline.js'

/**
 * Where and when the report was filed. At least one of the two is there. Fails with `value/empty-object`
 * where none is.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/dateline
 */
export interface Dateline {
  /** Where it was filed. */
  readonly place?: PlaceId
  /** When it was filed. */
  readonly date?: EdtfDate
}

/**
 * The codec of `Dateline`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Dateline } from 'communique'
 *
 * assert.equal(Dateline.is({ date: '2020-12-03' }), true)
 * assert.equal(Dateline.is({}), false)
 */
export const Dateline: Codec<Dateline> = struct<Dateline>(
  'Dateline',
  {
    place: optional(PlaceId),
    date: optional(EdtfDate)
  },
  { nonEmpty: true, check: isDateline }
)
