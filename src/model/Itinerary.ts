import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { nonEmptyList } from '../codec/list.js'
import { optional, struct } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { ItineraryId } from '../primitive/ItineraryId.js'
import { PlaceId } from '../primitive/PlaceId.js'
import { Probability } from '../primitive/Probability.js'
import { StatementId } from '../primitive/StatementId.js'
import { ItineraryStatus } from '../vocabulary/ItineraryStatus.js'
import { Anchor } from './Anchor.js'
import { Extensions } from './Extensions.js'
import { Stop } from './Stop.js'
import { Temporal } from './Temporal.js'
import { isItinerary } from '../generated/checks/isItinerary.js'
import { isNonEmptyAnchorList } from '../generated/checks/isNonEmptyAnchorList.js'
import { isNonEmptyLocalIdList } from '../generated/checks/isNonEmptyLocalIdList.js'
import { isNonEmptyStopList } from '../generated/checks/isNonEmptyStopList.js'

/**
 * A journey, stop by stop. Its departure, arrivals and visits stand here and are no events besides.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/Trip
 */
export interface Itinerary {
  /** Names the journey in this article. */
  readonly id: ItineraryId
  /** Who travels: persons, delegations, groups. */
  readonly travellers: ReadonlyNonEmptyArray<ActorId>
  /** How far the journey has come. */
  readonly status: ItineraryStatus
  /** Where it starts. */
  readonly origin?: PlaceId
  /** When it starts. */
  readonly departure?: Temporal
  /** The stays, in order. */
  readonly stops: ReadonlyNonEmptyArray<Stop>
  /** Where it ends, after the last stop. */
  readonly returnTo?: PlaceId
  /** The plan that this one takes the place of. */
  readonly replaces?: ItineraryId
  /** The statements that tell of it. */
  readonly reportedBy?: ReadonlyNonEmptyArray<StatementId>
  /** The words that tell of the journey as a whole. */
  readonly evidence: ReadonlyNonEmptyArray<Anchor>
  /** How sure it is that the journey was drawn from the text rightly. */
  readonly confidence?: Probability
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Itinerary`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Itinerary } from 'communique'
 *
 * const evidence = [{ in: 'headline', exact: 'Khalilzad heads for Turkey' }]
 * const stops = [{ place: 'turkey', status: 'planned', purposes: [], evidence }]
 * assert.equal(Itinerary.is({ id: 'trip', travellers: ['khalilzad'], status: 'underway', stops, evidence }), true)
 * assert.equal(Itinerary.is({ id: 'trip', travellers: ['khalilzad'], status: 'on-the-way', stops, evidence }), false)
 */
export const Itinerary: Codec<Itinerary> = struct<Itinerary>(
  'Itinerary',
  {
    id: ItineraryId,
    travellers: nonEmptyList(ActorId, isNonEmptyLocalIdList),
    status: ItineraryStatus,
    origin: optional(PlaceId),
    departure: optional(Temporal),
    stops: nonEmptyList(Stop, isNonEmptyStopList),
    returnTo: optional(PlaceId),
    replaces: optional(ItineraryId),
    reportedBy: optional(nonEmptyList(StatementId, isNonEmptyLocalIdList)),
    evidence: nonEmptyList(Anchor, isNonEmptyAnchorList),
    confidence: optional(Probability),
    extensions: optional(Extensions)
  },
  { check: isItinerary }
)
