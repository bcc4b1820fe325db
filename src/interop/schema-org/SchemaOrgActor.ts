import type { SchemaOrgAddress, SchemaOrgNamed, SchemaOrgReference } from './SchemaOrgThing.js'

/**
 * An office that a person holds.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/OrganizationRole
 */
export interface SchemaOrgOffice {
  /** Tells the type of the object. */
  readonly '@type': 'OrganizationRole'
  /** The title of the office. */
  readonly roleName: string
  /** For whom it is held. */
  readonly worksFor?: SchemaOrgReference
  /** Since when. */
  readonly startDate?: string
  /** Until when. */
  readonly endDate?: string
}

/**
 * A person.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Person
 */
export interface SchemaOrgPerson extends SchemaOrgNamed {
  /** Tells the type of the object. */
  readonly '@type': 'Person'
  /** Other names of the person. */
  readonly alternateName?: ReadonlyArray<string>
  /** What stands before the name. */
  readonly honorificPrefix?: string
  /** The country that the person is a national of. */
  readonly nationality?: {
    /** Tells the type of the object. */
    readonly '@type': 'Country'
    /** Its code of ISO 3166-1, of two letters. */
    readonly identifier: string
  }
  /** The offices of the person. */
  readonly worksFor?: ReadonlyArray<SchemaOrgOffice>
}

/**
 * Who heads a delegation.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/OrganizationRole
 */
export interface SchemaOrgHead {
  /** Tells the type of the object. */
  readonly '@type': 'OrganizationRole'
  /** Says that it is the head. */
  readonly roleName: string
  /** The person. */
  readonly member: SchemaOrgReference
}

/**
 * An actor that is no person: an organization, a state, a delegation or a group.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Organization
 */
export interface SchemaOrgOrganization extends SchemaOrgNamed {
  /** Tells the type of the object. */
  readonly '@type':
    'Organization' | 'GovernmentOrganization' | 'PoliticalParty' | 'Corporation' | 'NGO' | 'NewsMediaOrganization'
  /** Other names of it. */
  readonly alternateName?: ReadonlyArray<string>
  /** The country that it belongs to or is. */
  readonly address?: SchemaOrgAddress
  /** What it is a part of, or whom it represents. */
  readonly parentOrganization?: SchemaOrgReference
  /** Its members, and who heads it. */
  readonly member?: ReadonlyArray<SchemaOrgReference | SchemaOrgHead>
}
