import type { ItineraryStatus } from '../../vocabulary/ItineraryStatus.js'
import type { PurposeType } from '../../vocabulary/PurposeType.js'
import type { StopStatus } from '../../vocabulary/StopStatus.js'
import type {
  GeoJsonBoundingBox,
  GeoJsonFeature,
  GeoJsonLineString,
  GeoJsonMultiLineString,
  GeoJsonPoint
} from './GeoJson.js'

/**
 * What a stay is for, as a map tells it.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface JourneyPurpose {
  /** What sort of purpose it is. */
  readonly type: PurposeType
  /** The purpose in a few words. */
  readonly description?: string
  /** The names of those whom it is done with. */
  readonly with?: ReadonlyArray<string>
  /** The label of the event that the traveller comes for. */
  readonly event?: string
}

/**
 * What is said of a place on a journey.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface JourneyPlace {
  /** Tells places from legs. */
  readonly kind: 'place'
  /** What the place is to the journey: where it starts, a stay, or where it ends. */
  readonly role: 'origin' | 'stop' | 'return'
  /** The name of the place. */
  readonly name: string
  /** The alpha-2 code (ISO 3166-1) of the country that it lies in, or is. */
  readonly country?: string
  /** How far the stay has come; of the origin and the return, how far the journey has. */
  readonly status: StopStatus | ItineraryStatus
  /** Whether the travellers have been there on this journey; what is planned, put off or called off is not done. */
  readonly isDone: boolean
  /** When the travellers arrive: a timestamp (RFC 3339) or an EDTF date. */
  readonly arrival?: string
  /** When they leave: a timestamp (RFC 3339) or an EDTF date. */
  readonly departure?: string
  /** What the stay is for; none at the origin and the return. */
  readonly purposes: ReadonlyArray<JourneyPurpose>
  /** The names of those who travel. */
  readonly travellers: ReadonlyArray<string>
  /** The id of the journey. */
  readonly itinerary: string
  /** Where it stands in the article: a JSON Pointer (RFC 6901). */
  readonly pointer: string
}

/**
 * What is said of a leg of a journey, from one place to the next.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface JourneyLeg {
  /** Tells legs from places. */
  readonly kind: 'leg'
  /** The name of the place that it comes from. */
  readonly from: string
  /** The name of the place that it goes to. */
  readonly to: string
  /** The status of the place that it goes to. */
  readonly status: StopStatus | ItineraryStatus
  /** Whether it has been travelled. */
  readonly isDone: boolean
  /** The names of those who travel. */
  readonly travellers: ReadonlyArray<string>
  /** The id of the journey. */
  readonly itinerary: string
  /** Where the place that it goes to stands in the article: a JSON Pointer (RFC 6901). */
  readonly pointer: string
}

/**
 * A place or a leg of a journey on a map.
 *
 * @category Interop
 * @since 0.2.0
 */
export type JourneyFeature =
  GeoJsonFeature<GeoJsonPoint, JourneyPlace> | GeoJsonFeature<GeoJsonLineString | GeoJsonMultiLineString, JourneyLeg>

/**
 * Journeys on a map: a GeoJSON FeatureCollection.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.rfc-editor.org/rfc/rfc7946#section-3.3
 */
export interface JourneyMap {
  /** Tells the kinds of object apart. */
  readonly type: 'FeatureCollection'
  /** The box that all of it lies in. */
  readonly bbox: GeoJsonBoundingBox
  /** The places and legs, journey by journey, places first; never empty. */
  readonly features: ReadonlyArray<JourneyFeature>
}
