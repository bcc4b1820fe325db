import type { Article } from '../../model/Article.js'
import type { Conversion } from '../Conversion.js'
import { encodedText } from '../html/decodedText.js'
import { losses as noLosses } from '../losses.js'
import { paragraphsOfBody } from './bodyOf.js'
import { given } from './Draft.js'
import type { SchemaOrgArticle, SchemaOrgCorrection } from './SchemaOrgArticle.js'
import type { SchemaOrgParagraph } from './SchemaOrgThing.js'
import { writeActor } from './writeActor.js'
import { writeEvent } from './writeEvent.js'
import { writeItinerary } from './writeItinerary.js'
import { writePlace } from './writePlace.js'
import { writeStatement } from './writeStatement.js'
import { writeDate } from './writeTime.js'
import { type Writer, writerOf } from './writerOf.js'

/** The paragraphs as one text, where a reader finds them in it as they are. */
const articleBodyOf = ({ body }: Article): string | undefined => {
  const text = body.map((paragraph) => paragraph.text).join('\n\n')
  const { paragraphs } = paragraphsOfBody(text)
  return paragraphs.length === body.length && paragraphs.every((one, index) => one === body[index]?.text)
    ? text
    : undefined
}

const writeCorrections = (writer: Writer, { corrections }: Article): ReadonlyArray<SchemaOrgCorrection> | undefined =>
  corrections?.map(({ date, text, concerns = [] }, index) => {
    const path = ['corrections', index]
    const datePublished = writeDate(writer.losses, date, [...path, 'date'])
    if (datePublished === undefined)
      writer.losses.add('narrowed', path, 'a correction without a date is not read again')
    const about = writer.refs(concerns, [...path, 'concerns'])
    return given({
      '@type': 'CorrectionComment',
      text: encodedText(text),
      datePublished,
      about
    }) as unknown as SchemaOrgCorrection
  })

const writeAnnotation = ({ losses }: Writer, { annotation }: Article): object => {
  if (annotation === undefined) return {}
  const sdPublisher = annotation.creators.flatMap(({ name, type, version }, index) => {
    const path = ['annotation', 'creators', index]
    if (type === 'software') losses.add('no-place', path, 'schema.org has a place for people and organizations only')
    else if (version !== undefined) losses.add('no-place', [...path, 'version'], 'schema.org has no place for version')
    return type === 'human' ? [{ '@type': 'Person', name: encodedText(name) }] : []
  })
  if (sdPublisher.length > 0) return { sdPublisher, sdDatePublished: annotation.created }
  losses.add('no-place', ['annotation'], 'schema.org has a place for people and organizations only')
  return {}
}

const writeRights = ({ rights = {} }: Article): object => ({
  copyrightHolder: rights.holder && encodedText(rights.holder),
  license: rights.license,
  usageInfo: rights.usageTerms && { '@type': 'CreativeWork', text: encodedText(rights.usageTerms) }
})

const writeTop = (writer: Writer, article: Article): object => {
  const { publisher, authors = [], datePublished, dateModified, dateline } = article
  writer.noPlace(article, ['extensions'], [])
  writer.noPlace(dateline ?? {}, ['date'], ['dateline'])
  return {
    url: article.url,
    publisher: publisher && given({ '@type': 'Organization', name: encodedText(publisher.name), url: publisher.url }),
    author: authors.map(encodedText),
    datePublished: datePublished && writeDate(writer.losses, datePublished, ['datePublished']),
    dateModified: dateModified && writeDate(writer.losses, dateModified, ['dateModified']),
    locationCreated: dateline?.place && writer.ref(dateline.place, ['dateline', 'place']),
    ...writeRights(article),
    correction: writeCorrections(writer, article),
    ...writeAnnotation(writer, article)
  }
}

/**
 * Writes an article as JSON-LD in the terms of schema.org: a `ReportageNewsArticle` that holds all else.
 *
 * Statements become quotations and claims, offices roles, journeys trips with travel actions, corrections correction comments. Local
 * ids become fragments of the article's id, so that references are links and `fromSchemaOrg` finds the ids again. Facts carry the words
 * that prove them, without what stands around: those that stand once in their paragraph can be read again. Takes time about linear in
 * the article.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { fromSchemaOrg, toSchemaOrg } from 'communique/interop/schema-org'
 * import { parseArticle } from 'communique'
 * import json from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * const article = parseArticle(json)
 * const { value, losses } = toSchemaOrg(article)
 * assert.equal(value?.['@type'], 'ReportageNewsArticle')
 * assert.ok(losses.some(({ pointer }) => pointer === '/actors/0/mentions'))
 *
 * const back = fromSchemaOrg(value)
 * assert.deepEqual(back.losses, [])
 * assert.equal(back.value?.statements.length, article.statements.length)
 * @see https://schema.org/ReportageNewsArticle
 */
export const toSchemaOrg = (article: Article): Conversion<SchemaOrgArticle> => {
  const losses = noLosses()
  const writer = writerOf(article, losses)
  const { actors, places, events, itineraries, statements } = article
  const articleBody = articleBodyOf(article)
  const paragraphs = article.body.map(
    ({ id, text, language }, index) =>
      given({
        '@type': 'CreativeWork',
        ...writer.ref(id, ['body', index]),
        position: index + 1,
        inLanguage: language,
        text: articleBody === undefined ? encodedText(text) : undefined
      }) as unknown as SchemaOrgParagraph
  )
  const value = given({
    '@context': 'https://schema.org',
    '@type': 'ReportageNewsArticle',
    '@id': article.id,
    headline: encodedText(article.headline),
    inLanguage: article.language,
    articleBody,
    ...writeTop(writer, article),
    mentions: [
      ...actors.map((actor, index) => writeActor(writer, actor, ['actors', index])),
      ...places.map((place, index) => writePlace(writer, place, ['places', index])),
      ...events.map((event, index) => writeEvent(writer, event, ['events', index])),
      ...itineraries.map((itinerary, index) => writeItinerary(writer, itinerary, ['itineraries', index]))
    ],
    hasPart: [
      ...paragraphs,
      ...statements.map((statement, index) => writeStatement(writer, statement, ['statements', index]))
    ]
  }) as unknown as SchemaOrgArticle
  return { value, losses: losses.list }
}
