import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { list, nonEmptyList } from '../codec/list.js'
import { optional, struct } from '../codec/struct.js'
import { PlaceId } from '../primitive/PlaceId.js'
import { StopStatus } from '../vocabulary/StopStatus.js'
import { Anchor } from './Anchor.js'
import { Extensions } from './Extensions.js'
import { Purpose } from './Purpose.js'
import { Temporal } from './Temporal.js'
import { isStop } from '../generated/checks/isStop.js'
import { isNonEmptyAnchorList } from '../generated/checks/isNonEmptyAnchorList.js'
import { isPurposeList } from '../generated/checks/isPurposeList.js'

/**
 * One stay at one place; several cities are several stops.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Stop {
  /** Where the stay is. */
  readonly place: PlaceId
  /** How far it has come; what is only planned is not done. */
  readonly status: StopStatus
  /** When the travellers arrive. */
  readonly arrival?: Temporal
  /** When they leave again; not before the arrival. */
  readonly departure?: Temporal
  /** What the stay is for. */
  readonly purposes: ReadonlyArray<Purpose>
  /** The words that tell of the stay. */
  readonly evidence: ReadonlyNonEmptyArray<Anchor>
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Stop`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Stop } from 'communique'
 *
 * const evidence = [{ in: 'p4', exact: 'stopping first in Ankara' }]
 * assert.equal(Stop.is({ place: 'ankara', status: 'planned', purposes: [], evidence }), true)
 * assert.equal(Stop.is({ place: 'ankara', status: 'planned', purposes: [], evidence: [] }), false)
 */
export const Stop: Codec<Stop> = struct<Stop>(
  'Stop',
  {
    place: PlaceId,
    status: StopStatus,
    arrival: optional(Temporal),
    departure: optional(Temporal),
    purposes: list(Purpose, isPurposeList),
    evidence: nonEmptyList(Anchor, isNonEmptyAnchorList),
    extensions: optional(Extensions)
  },
  { check: isStop }
)
