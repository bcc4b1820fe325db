import type { SchemaOrgOrganization, SchemaOrgPerson } from './SchemaOrgActor.js'
import type { SchemaOrgEvent } from './SchemaOrgEvent.js'
import type { SchemaOrgPlace } from './SchemaOrgPlace.js'
import type { SchemaOrgClaim, SchemaOrgQuotation } from './SchemaOrgStatement.js'
import type { SchemaOrgParagraph, SchemaOrgReference } from './SchemaOrgThing.js'
import type { SchemaOrgTrip } from './SchemaOrgTrip.js'

/**
 * A correction of an article.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/CorrectionComment
 */
export interface SchemaOrgCorrection {
  /** Tells the type of the object. */
  readonly '@type': 'CorrectionComment'
  /** The correction in words. */
  readonly text: string
  /** When it was made. */
  readonly datePublished?: string
  /** What it concerns. */
  readonly about?: ReadonlyArray<SchemaOrgReference>
}

/**
 * An article as `toSchemaOrg` writes it: one JSON-LD object that holds all the others.
 *
 * @category Interop
 * @since 0.2.0
 * @see https://schema.org/ReportageNewsArticle
 */
export interface SchemaOrgArticle extends SchemaOrgReference {
  /** Says that the names are schema.org's. */
  readonly '@context': 'https://schema.org'
  /** Tells the type of the object. */
  readonly '@type': 'ReportageNewsArticle'
  /** The headline. */
  readonly headline: string
  /** The language of headline and body. */
  readonly inLanguage: string
  /** The paragraphs, with a blank line between them; absent where they are no such text: then they stand in `hasPart`. */
  readonly articleBody?: string
  /** Where it was published. */
  readonly url?: string
  /** Who published it. */
  readonly publisher?: {
    /** Tells the type of the object. */
    readonly '@type': 'Organization'
    /** What it is called. */
    readonly name: string
    /** Where it is to be found. */
    readonly url?: string
  }
  /** The byline: names of which it is not told whether they are a person's. */
  readonly author?: ReadonlyArray<string>
  /** When it was published. */
  readonly datePublished?: string
  /** When it was last changed. */
  readonly dateModified?: string
  /** Where it was filed. */
  readonly locationCreated?: SchemaOrgReference
  /** Who holds the rights. */
  readonly copyrightHolder?: string
  /** The license. */
  readonly license?: string
  /** What may be done with it. */
  readonly usageInfo?: {
    /** Tells the type of the object. */
    readonly '@type': 'CreativeWork'
    /** The terms in words. */
    readonly text: string
  }
  /** What was put right after publication. */
  readonly correction?: ReadonlyArray<SchemaOrgCorrection>
  /** The people who read the facts out. */
  readonly sdPublisher?: ReadonlyArray<{
    /** Tells the type of the object. */
    readonly '@type': 'Person'
    /** What the person is called. */
    readonly name: string
  }>
  /** When they did. */
  readonly sdDatePublished?: string
  /** Actors, places, events and journeys. */
  readonly mentions?: ReadonlyArray<
    SchemaOrgPerson | SchemaOrgOrganization | SchemaOrgPlace | SchemaOrgEvent | SchemaOrgTrip
  >
  /** The paragraphs, and the statements. */
  readonly hasPart: ReadonlyArray<SchemaOrgParagraph | SchemaOrgQuotation | SchemaOrgClaim>
}
