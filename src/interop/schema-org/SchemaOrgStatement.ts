import type { SchemaOrgReference } from './SchemaOrgThing.js'

/**
 * Somebody whom the article describes and does not name.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Person
 */
export interface SchemaOrgUnnamed {
  /** Tells the type of the object. */
  readonly '@type': 'Person'
  /** How the article describes them. */
  readonly description?: string
  /** Whom they belong to. */
  readonly affiliation?: SchemaOrgReference
}

/**
 * A document that says something.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/isBasedOn
 */
export interface SchemaOrgDocument {
  /** Tells the type of the object. */
  readonly '@type': 'CreativeWork'
  /** Its title. */
  readonly name?: string
  /** Who wrote it. */
  readonly author?: SchemaOrgReference
}

/**
 * A piece of a statement.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/hasPart
 */
export interface SchemaOrgSegment {
  /** Tells the type of the object: whether it is quoted or paraphrased. */
  readonly '@type': 'Quotation' | 'Claim'
  /** The words, letter for letter. */
  readonly text: string
  /** The paragraph, or the headline, that they stand in. */
  readonly isPartOf: SchemaOrgReference
}

/**
 * What quotations and claims have in common.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/CreativeWork
 */
export interface SchemaOrgStatement extends SchemaOrgReference {
  /** Its words. */
  readonly text: string
  /** The paragraph, or the headline, that they stand in, where it is in one piece. */
  readonly isPartOf?: SchemaOrgReference
  /** Its pieces, where it is in several. */
  readonly hasPart?: ReadonlyArray<SchemaOrgSegment>
  /** On whose behalf it is made. */
  readonly sourceOrganization?: SchemaOrgReference
  /** The document that says it. */
  readonly isBasedOn?: SchemaOrgDocument
  /** The occasion on which it is made. */
  readonly recordedAt?: SchemaOrgReference
  /** When it is made. */
  readonly dateCreated?: string
  /** What it speaks of. */
  readonly about?: ReadonlyArray<SchemaOrgReference>
}

/**
 * A statement that is quoted in all its pieces.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Quotation
 */
export interface SchemaOrgQuotation extends SchemaOrgStatement {
  /** Tells the type of the object. */
  readonly '@type': 'Quotation'
  /** Who makes it. */
  readonly spokenByCharacter?: SchemaOrgReference | SchemaOrgUnnamed
}

/**
 * A statement that is paraphrased, all of it or in part.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Claim
 */
export interface SchemaOrgClaim extends SchemaOrgStatement {
  /** Tells the type of the object. */
  readonly '@type': 'Claim'
  /** Who makes it. */
  readonly author?: SchemaOrgReference | SchemaOrgUnnamed
}
