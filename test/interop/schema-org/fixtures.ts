import { readFileSync } from 'node:fs'
import { type Article, parseArticle, type VerifiedArticle } from '../../../src/index.js'

/** A JSON file of the project, by its path from the root. */
export const jsonOf = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))

/** The real article, and the one that uses every field. */
export const names = ['khalilzad-heads-for-turkey-and-qatar', 'everything'] as const

/** A verified article out of the fixtures. */
export const fixture = (name: (typeof names)[number]): VerifiedArticle =>
  parseArticle(jsonOf(`fixtures/valid/${name}.json`))

/** An article with one paragraph and some facts. */
export const articleWith = (fields: Readonly<Record<string, unknown>> = {}): Article =>
  ({
    schemaVersion: '1',
    id: 'https://news.example/a',
    headline: 'Envoy leaves',
    language: 'en',
    body: [{ id: 'p1', text: 'The envoy left on Thursday.' }],
    places: [],
    actors: [],
    statements: [],
    itineraries: [],
    events: [],
    ...fields
  }) as unknown as Article
