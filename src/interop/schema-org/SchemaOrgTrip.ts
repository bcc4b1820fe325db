import type { SchemaOrgExcerpt, SchemaOrgReference } from './SchemaOrgThing.js'

/**
 * The travel to one stop of a journey.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/TravelAction
 */
export interface SchemaOrgTravelAction {
  /** Tells the type of the object. */
  readonly '@type': 'TravelAction'
  /** What the format calls the status of the stop. */
  readonly additionalType: ReadonlyArray<string>
  /** How far it has come, where schema.org has a word for that. */
  readonly actionStatus?: 'https://schema.org/PotentialActionStatus' | 'https://schema.org/CompletedActionStatus'
  /** Who travels. */
  readonly agent: ReadonlyArray<SchemaOrgReference>
  /** Where to. */
  readonly toLocation: SchemaOrgReference
  /** When it ends there. */
  readonly endTime?: string
  /** The words that tell of it. */
  readonly subjectOf?: ReadonlyArray<SchemaOrgExcerpt>
}

/**
 * One item of a list.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/ListItem
 */
export interface SchemaOrgListItem {
  /** Tells the type of the object. */
  readonly '@type': 'ListItem'
  /** Its place in the list, from 1. */
  readonly position: number
  /** What stands there. */
  readonly item: SchemaOrgTravelAction
}

/**
 * A journey.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Trip
 */
export interface SchemaOrgTrip extends SchemaOrgReference {
  /** Tells the type of the object. */
  readonly '@type': 'Trip'
  /** What the format calls its status. */
  readonly additionalType: ReadonlyArray<string>
  /** Where it starts. */
  readonly tripOrigin?: SchemaOrgReference
  /** When it starts. */
  readonly departureTime?: string
  /** The travel from stop to stop, in order. */
  readonly itinerary: {
    /** Tells the type of the object. */
    readonly '@type': 'ItemList'
    /** The items, each with its place in the list. */
    readonly itemListElement: ReadonlyArray<SchemaOrgListItem>
  }
  /** The words that tell of it, and the statements. */
  readonly subjectOf?: ReadonlyArray<SchemaOrgExcerpt | SchemaOrgReference>
}
