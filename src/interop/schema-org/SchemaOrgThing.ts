/**
 * A reference to a thing that is described elsewhere in the document.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://www.w3.org/TR/json-ld11/#node-identifiers
 */
export interface SchemaOrgReference {
  /** The id of the thing: its local id as a fragment of the article's id. */
  readonly '@id': string
}

/**
 * What a thing is called in a register.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/PropertyValue
 */
export interface SchemaOrgIdentifier {
  /** Tells the type of the object. */
  readonly '@type': 'PropertyValue'
  /** The register: the scheme of the identifier. */
  readonly propertyID: string
  /** The value of the identifier. */
  readonly value: string
}

/**
 * Words of the article that tell of a thing.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/subjectOf
 */
export interface SchemaOrgExcerpt {
  /** Tells the type of the object. */
  readonly '@type': 'CreativeWork'
  /** The words, letter for letter. */
  readonly text: string
  /** The paragraph, or the headline, that they stand in. */
  readonly isPartOf: SchemaOrgReference
}

/**
 * A paragraph of the article, without its text where `articleBody` tells it.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/hasPart
 */
export interface SchemaOrgParagraph extends SchemaOrgReference {
  /** Tells the type of the object. */
  readonly '@type': 'CreativeWork'
  /** Which of the paragraphs it is, from 1. */
  readonly position: number
  /** Its language, where it is not the article's. */
  readonly inLanguage?: string
  /** Its text, where `articleBody` could not hold it unchanged. */
  readonly text?: string
}

/**
 * The country that something lies in or belongs to.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/addressCountry
 */
export interface SchemaOrgAddress {
  /** Tells the type of the object. */
  readonly '@type': 'PostalAddress'
  /** The ISO 3166-1 alpha-2 code of the country. */
  readonly addressCountry: string
}

/**
 * What actors and places have in common.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/Thing
 */
export interface SchemaOrgNamed extends SchemaOrgReference {
  /** Its name. */
  readonly name: string
  /** What the format calls its kind or type, where schema.org has no type that says as much. */
  readonly additionalType?: ReadonlyArray<string>
  /** What it is called in registers. */
  readonly identifier?: ReadonlyArray<SchemaOrgIdentifier>
  /** Where registers that have an address for it tell of it. */
  readonly sameAs?: ReadonlyArray<string>
}
