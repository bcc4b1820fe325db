import { readFileSync } from 'node:fs'
import type { Conversion } from '../../../src/interop/schema-org/index.js'
import { type Article, parseArticle, type VerifiedArticle } from '../../../src/index.js'

/** A JSON file of the project, by its path from the root. */
export const jsonOf = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))

/** The real article, and the one that uses every field. */
export const names = ['khalilzad-heads-for-turkey-and-qatar', 'everything'] as const

/** A verified article out of the fixtures. */
export const fixture = (name: (typeof names)[number]): VerifiedArticle =>
  parseArticle(jsonOf(`fixtures/valid/${name}.json`))

/** A conversion that must have given a value, with its losses as code and pointer. */
export const given = <Value>({ value, losses }: Conversion<Value>): Given<Value> => ({
  value: value as Value,
  losses,
  pointers: losses.map(({ code, pointer }) => `${code} ${pointer}`)
})

export interface Given<Value> extends Conversion<Value> {
  readonly value: Value
  readonly pointers: ReadonlyArray<string>
}

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
