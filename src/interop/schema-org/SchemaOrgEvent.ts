import type { SchemaOrgExcerpt, SchemaOrgReference } from './SchemaOrgThing.js'

/**
 * Somebody who takes part in an event.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Role
 */
export interface SchemaOrgAttendee {
  /** Tells the type of the object. */
  readonly '@type': 'Role'
  /** The role: `party`, `host` and so on. */
  readonly roleName: string
  /** Who takes part. */
  readonly attendee: SchemaOrgReference
}

/**
 * An event.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Event
 */
export interface SchemaOrgEvent extends SchemaOrgReference {
  /** Tells the type of the object. */
  readonly '@type': 'Event'
  /** What the format calls its type, and how far it has come where schema.org has no word for that. */
  readonly additionalType: ReadonlyArray<string>
  /** The event in a few words. */
  readonly name: string
  /** How far it has come. */
  readonly eventStatus:
    'https://schema.org/EventScheduled' | 'https://schema.org/EventPostponed' | 'https://schema.org/EventCancelled'
  /** When it is or begins. */
  readonly startDate?: string
  /** When it ends. */
  readonly endDate?: string
  /** Where it is. */
  readonly location?: SchemaOrgReference
  /** Who takes part. */
  readonly attendee?: ReadonlyArray<SchemaOrgAttendee>
  /** The event that it is a part of. */
  readonly superEvent?: SchemaOrgReference
  /** What it is about. */
  readonly keywords?: ReadonlyArray<string>
  /** The words that tell of it, and the statements. */
  readonly subjectOf?: ReadonlyArray<SchemaOrgExcerpt | SchemaOrgReference>
}
