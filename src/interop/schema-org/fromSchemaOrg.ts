import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { Path } from '../../issue/Issue.js'
import { LanguageTag } from '../../primitive/LanguageTag.js'
import { Uri } from '../../primitive/Uri.js'
import { articleOptionsOf } from '../ArticleOptions.js'
import type { Conversion } from '../Conversion.js'
import { knownLanguage } from '../knownLanguage.js'
import { losses as noLosses, type Losses } from '../losses.js'
import type { Quotable } from '../text/Quotable.js'
import { articleIn } from './articleIn.js'
import { bodyOf } from './bodyOf.js'
import type { Draft } from './Draft.js'
import { type Graph, type Node, valuesOf } from './Graph.js'
import { graphOf } from './graphOf.js'
import { noteUnread } from './noteUnread.js'
import { pruned } from './pruned.js'
import { readArticle, readLanguage, readUrl } from './readArticle.js'
import { type Reader, readerOf, textAt } from './readerOf.js'
import { readFacts } from './readFacts.js'
import type { SchemaOrgOptions } from './SchemaOrgOptions.js'
import { textSearch } from './textSearch.js'
import { thingsOf } from './thingsOf.js'

/** Types that say of an article no more than that it is one. */
const PLAIN: ReadonlySet<string> = new Set(['NewsArticle', 'ReportageNewsArticle', 'Article'])

const readHeadline = (reader: Reader, node: Node): string | undefined => {
  const headline = reader.text(node, 'headline') ?? reader.text(node, 'name')
  for (const term of valuesOf(node, 'name')) if (textAt(term) === headline) reader.take(term)
  return headline
}

/** The language that a headline is marked as. */
const markedLanguage = (node: Node): LanguageTag | undefined => {
  const [headline] = valuesOf(node, 'headline')
  const tag = headline?.kind === 'literal' ? headline.language : undefined
  return LanguageTag.is(tag) ? tag : undefined
}

const converted = (
  graph: Graph,
  node: Node,
  losses: Losses,
  options: SchemaOrgOptions,
  pageLanguage: LanguageTag | undefined
): Conversion<VerifiedArticle> => {
  const { id: givenId, language: givenLanguage } = articleOptionsOf(options)
  const reader = readerOf(graph, losses)
  reader.take({ kind: 'node', node, path: node.path })
  const headline = readHeadline(reader, node)
  const body = bodyOf(reader, node)
  const url = readUrl(reader, node)
  const id = givenId ?? (Uri.is(node.id) ? node.id : Uri.is(url) ? url : undefined)
  const lacks = [
    headline === undefined ? 'no headline' : '',
    body.length === 0 ? 'no articleBody' : '',
    id === undefined ? 'neither an @id nor a url that is a URI, and the options give no id' : ''
  ].filter((lack) => lack !== '')
  if (lacks.length > 0) {
    losses.add('not-found', node.path, `no article comes of it: it has ${lacks.join(', and ')}`)
    return { losses: losses.list }
  }
  const found = readLanguage(reader, node) ?? markedLanguage(node) ?? pageLanguage
  const language = knownLanguage(givenLanguage ?? found, losses, node.path)
  for (const type of node.types) {
    if (!PLAIN.has(type))
      losses.add('narrowed', [...node.path, '@type'], `an article has no place for the type ${type}`)
  }
  const things = thingsOf(
    reader,
    node.id,
    textSearch({ headline, body } as Quotable),
    new Set(body.map((paragraph) => paragraph.id))
  )
  const fields = readArticle(reader, things, node)
  const { facts, sources } = readFacts(reader, things, node)
  noteUnread(reader)
  const draft: Draft = {
    schemaVersion: '1',
    id,
    headline,
    language,
    body,
    ...(url === undefined ? {} : { url }),
    ...fields,
    ...facts
  }
  return pruned(draft, losses, (record: unknown): Path => sources.get(record) ?? node.path)
}

/** `fromSchemaOrg` for those who have losses already, and know the language of the page. */
export const convertedFrom = (
  json: unknown,
  losses: Losses,
  options: SchemaOrgOptions,
  pageLanguage: LanguageTag | undefined
): Conversion<VerifiedArticle> => {
  const graph = graphOf(json, losses)
  const node = articleIn(graph, options.article)
  if (node !== undefined) return converted(graph, node, losses, options, pageLanguage)
  const asked = options.article === undefined ? '' : ` that has the @id or url ${options.article}`
  losses.add('not-found', [], `there is no NewsArticle or other article of schema.org here${asked}`)
  return { losses: losses.list }
}

/**
 * Reads an article out of a JSON-LD document in the terms of schema.org: a `NewsArticle`, a `BlogPosting`, a `Report` or another of
 * their kin, wherever in the document it stands.
 *
 * It takes what pages really publish: one object, a list, a `@graph`, references by `@id`, names with or without a prefix, strings in
 * place of objects, character references in text, bodies in HTML. Persons, organizations and places that the article is about become
 * actors and places, with mentions where the text has their name; a quotation, an event or a trip becomes a fact where the text has the
 * words that the document gives for it. A time of day without a zone is cut to its date. Nothing is fetched.
 *
 * There is no value where there is no headline, no `articleBody`, or no URI to be the id. Where no language is told it is `und`.
 * What is nested deeper than 64 levels is a loss. Takes time about linear in the document; never throws on JSON.
 *
 * @throws RangeError where an option is not valid
 * @category Interop
 * @since 0.2.0
 * @example
 * import { fromSchemaOrg } from 'communique/interop/schema-org'
 *
 * const { value, losses } = fromSchemaOrg({
 *   '@context': 'https://schema.org',
 *   '@type': 'NewsArticle',
 *   url: 'https://news.example/doha',
 *   headline: 'Envoy &amp; aides fly to Doha',
 *   inLanguage: 'en',
 *   datePublished: '2026-03-12 18:30',
 *   articleBody: 'Anna Keller left on Thursday.',
 *   about: { '@type': 'Person', name: 'Anna Keller' },
 *   wordCount: 5
 * })
 *
 * assert.equal(value?.headline, 'Envoy & aides fly to Doha')
 * assert.equal(value.datePublished, '2026-03-12')
 * assert.deepEqual(value.actors[0]?.mentions, [{ in: 'p1', exact: 'Anna Keller', form: 'name' }])
 * assert.deepEqual(
 *   losses.map(({ code, pointer }) => `${code} ${pointer}`),
 *   ['narrowed /datePublished', 'no-place /wordCount']
 * )
 * @see https://schema.org/NewsArticle
 */
export const fromSchemaOrg = (json: unknown, options: SchemaOrgOptions = {}): Conversion<VerifiedArticle> => {
  articleOptionsOf(options)
  return convertedFrom(json, noLosses(), options, undefined)
}
