import { readFileSync } from 'node:fs'
import { Article, formatIssues, issuesOf } from '../../src/index.js'
import { renderArticle, type RenderOptions } from '../../src/render/index.js'
import { type Element, elementsOf } from './parsed.js'

/** JSON that a test may bend. */
export type Loose = Record<string, unknown>

/** The text of a fixture. */
export const fixtureText = (name: string): string =>
  readFileSync(new URL(`../../fixtures/valid/${name}.json`, import.meta.url), 'utf8')

const articleOf = (value: unknown): Article => {
  const result = Article.decode(value)
  if (result._tag === 'Left') throw new Error(formatIssues(issuesOf(result.left)))
  return result.right
}

/** The fixture that uses every field. */
export const everything: Article = articleOf(JSON.parse(fixtureText('everything')))

/** The real article. */
export const seed: Article = articleOf(JSON.parse(fixtureText('khalilzad-heads-for-turkey-and-qatar')))

/** A small article with other values for some keys. Its structure is sound, but rules may be broken. */
export const articleWith = (others: Loose): Article =>
  articleOf({
    schemaVersion: '1',
    id: 'urn:example:article',
    headline: 'Envoy leaves',
    language: 'en',
    body: [{ id: 'p1', text: 'The envoy left Doha.' }],
    places: [],
    actors: [],
    statements: [],
    itineraries: [],
    events: [],
    ...others
  })

/** An actor that is mentioned by some words of the first paragraph. */
export const state = (id: string, ...words: ReadonlyArray<string>): Loose => ({
  kind: 'state',
  id,
  name: id.toUpperCase(),
  mentions: words.map((exact) => ({ in: 'p1', exact }))
})

/** A statement of somebody of whom no more is known. */
export const statement = (id: string, type: 'quoted' | 'paraphrased', ...words: ReadonlyArray<string>): Loose => ({
  id,
  speaker: { kind: 'unnamed' },
  segments: words.map((exact) => ({ in: 'p1', exact, type }))
})

/** The elements of an article as a fragment without style. */
export const fragmentOf = (article: Article, options: RenderOptions = {}): ReadonlyArray<Element> =>
  elementsOf(renderArticle(article, { as: 'fragment', style: false, ...options }))
