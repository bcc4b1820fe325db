import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { list, nonEmptyList } from '../codec/list.js'
import { literal } from '../codec/literal.js'
import { optional, struct } from '../codec/struct.js'
import { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import { LanguageTag } from '../primitive/LanguageTag.js'
import { Text } from '../primitive/Text.js'
import { Uri } from '../primitive/Uri.js'
import { Url } from '../primitive/Url.js'
import { Actor } from './Actor.js'
import { Annotation } from './Annotation.js'
import { Correction } from './Correction.js'
import { Dateline } from './Dateline.js'
import { Event } from './Event.js'
import { Extensions } from './Extensions.js'
import { Itinerary } from './Itinerary.js'
import { Paragraph } from './Paragraph.js'
import { Place } from './Place.js'
import { Publisher } from './Publisher.js'
import { Rights } from './Rights.js'
import { Statement } from './Statement.js'
import { isArticle } from '../generated/checks/isArticle.js'
import { isActorList } from '../generated/checks/isActorList.js'
import { isEventList } from '../generated/checks/isEventList.js'
import { isItineraryList } from '../generated/checks/isItineraryList.js'
import { isNonEmptyCorrectionList } from '../generated/checks/isNonEmptyCorrectionList.js'
import { isNonEmptyParagraphList } from '../generated/checks/isNonEmptyParagraphList.js'
import { isNonEmptyTextList } from '../generated/checks/isNonEmptyTextList.js'
import { isPlaceList } from '../generated/checks/isPlaceList.js'
import { isStatementList } from '../generated/checks/isStatementList.js'

/**
 * The version of the format that an `Article` is of: the newest that this package knows.
 *
 * @category Model
 * @since 0.1.0
 */
export type SchemaVersion = '1'

/**
 * The codec of `SchemaVersion`. Another string fails with `schema-version/unknown`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { SchemaVersion } from 'communique'
 *
 * assert.equal(SchemaVersion.is('1'), true)
 * assert.equal(SchemaVersion.is('2'), false)
 */
export const SchemaVersion: Codec<SchemaVersion> = literal('1', 'schema-version/unknown')

/**
 * A published text about diplomacy and the facts drawn from it, each tied to the words that support it.
 *
 * This says what an article looks like; `VerifiedArticle` says besides that the rules hold in it.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/NewsArticle
 */
export interface Article {
  /** The version of the format. */
  readonly schemaVersion: SchemaVersion
  /** Identifies the article for good: a URI that no other article has. */
  readonly id: Uri
  /** The headline, letter for letter. */
  readonly headline: Text
  /** The language of headline and body. */
  readonly language: LanguageTag
  /** The paragraphs in reading order. */
  readonly body: ReadonlyNonEmptyArray<Paragraph>
  /** Where it was published. */
  readonly url?: Url
  /** Who published it. */
  readonly publisher?: Publisher
  /** The byline. */
  readonly authors?: ReadonlyNonEmptyArray<Text>
  /** When it was published. */
  readonly datePublished?: DateOrTimestamp
  /** When it was last changed. */
  readonly dateModified?: DateOrTimestamp
  /** Where and when the report was filed. */
  readonly dateline?: Dateline
  /** Who may do what with the text. */
  readonly rights?: Rights
  /** What was put right after publication. */
  readonly corrections?: ReadonlyNonEmptyArray<Correction>
  /** Who drew the facts from the text. */
  readonly annotation?: Annotation
  /** The places that the text speaks of. */
  readonly places: ReadonlyArray<Place>
  /** Whoever acts, speaks or is acted upon in the text. */
  readonly actors: ReadonlyArray<Actor>
  /** What was said. */
  readonly statements: ReadonlyArray<Statement>
  /** Who travels where. */
  readonly itineraries: ReadonlyArray<Itinerary>
  /** What happened or is to happen. */
  readonly events: ReadonlyArray<Event>
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Article`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Article } from 'communique'
 *
 * const empty = { places: [], actors: [], statements: [], itineraries: [], events: [] }
 * const text = { headline: 'Talks resume', language: 'en', body: [{ id: 'p1', text: 'The talks resumed.' }] }
 * assert.equal(Article.is({ schemaVersion: '1', id: 'urn:example:talks', ...text, ...empty }), true)
 * assert.equal(Article.is({ schemaVersion: '1', id: 'urn:example:talks', ...text }), false)
 */
export const Article: Codec<Article> = struct<Article>(
  'Article',
  {
    schemaVersion: SchemaVersion,
    id: Uri,
    headline: Text,
    language: LanguageTag,
    body: nonEmptyList(Paragraph, isNonEmptyParagraphList),
    url: optional(Url),
    publisher: optional(Publisher),
    authors: optional(nonEmptyList(Text, isNonEmptyTextList)),
    datePublished: optional(DateOrTimestamp),
    dateModified: optional(DateOrTimestamp),
    dateline: optional(Dateline),
    rights: optional(Rights),
    corrections: optional(nonEmptyList(Correction, isNonEmptyCorrectionList)),
    annotation: optional(Annotation),
    places: list(Place, isPlaceList),
    actors: list(Actor, isActorList),
    statements: list(Statement, isStatementList),
    itineraries: list(Itinerary, isItineraryList),
    events: list(Event, isEventList),
    extensions: optional(Extensions)
  },
  { check: isArticle }
)
