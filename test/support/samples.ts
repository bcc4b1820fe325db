import { readFileSync, readdirSync } from 'node:fs'
import type * as t from 'io-ts'
import * as communique from '../../src/index.js'
import { notesOf } from '../../src/primitive/notesOf.js'

/** What the codecs of the package show to those who walk them. */
export interface Walkable extends t.Mixed {
  readonly _tag?: string
  readonly type?: Walkable
  readonly types?: ReadonlyArray<Walkable>
  readonly codomain?: Walkable
  readonly fields?: ReadonlyMap<string, { readonly codec: Walkable; readonly isOptional: boolean }>
  readonly format?: communique.Format
  readonly keys?: Readonly<Record<string, null>>
  readonly value?: unknown
}

/** A value that a codec admits. */
export type Sample = unknown

const isCodec = (value: unknown): value is Walkable =>
  typeof value === 'object' && value !== null && 'validate' in value && 'decode' in value

/** Every codec that the package exports, by its name there. */
export const exportedCodecs: ReadonlyArray<readonly [string, Walkable]> = Object.entries<unknown>(communique)
  .filter((entry): entry is [string, Walkable] => isCodec(entry[1]))
  .sort(([left], [right]) => left.localeCompare(right))

const validFolder = new URL('../../fixtures/valid/', import.meta.url)

/** The valid fixtures by file name. */
export const validArticles: ReadonlyArray<readonly [string, unknown]> = readdirSync(validFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, validFolder), 'utf8'))])

const samplesByCodec = new Map<Walkable, Set<Sample>>()

const gather = (codec: Walkable, value: unknown): void => {
  const samples = samplesByCodec.get(codec) ?? new Set()
  samplesByCodec.set(codec, samples.add(value))
  if (codec.fields !== undefined) {
    for (const [key, field] of codec.fields) {
      const held = (value as Readonly<Record<string, unknown>>)[key]
      if (held !== undefined) gather(field.codec, held)
    }
  } else if (codec._tag === 'ReadonlyArrayType') {
    for (const item of value as ReadonlyArray<unknown>) gather(codec.type as Walkable, item)
  } else if (codec._tag === 'UnionType') {
    for (const member of codec.types ?? []) if (member.is(value)) gather(member, value)
  } else if (codec._tag === 'TupleType') {
    codec.types?.forEach((item, index) => gather(item, (value as ReadonlyArray<unknown>)[index]))
  } else if (codec._tag === 'DictionaryType') {
    for (const held of Object.values(value as object)) gather(codec.codomain as Walkable, held)
  }
}

for (const [, article] of validArticles) gather(communique.Article, article)

/** Values that a codec admits: from the valid fixtures, the examples of its format and the words of its vocabulary. */
export const samplesOf = (codec: Walkable): ReadonlyArray<Sample> => {
  const ofFixtures = samplesByCodec.get(codec) ?? []
  const { examples, rareExamples = [] } = codec.format === undefined ? { examples: [] } : notesOf(codec.format)
  const ofDefinition = [
    ...examples,
    ...rareExamples,
    ...(codec._tag === 'KeyofType' ? Object.keys(codec.keys ?? {}) : [])
  ]
  const verified = codec === (communique.VerifiedArticle as Walkable) ? validArticles.map(([, article]) => article) : []
  return [...ofFixtures, ...ofDefinition, ...verified]
}
