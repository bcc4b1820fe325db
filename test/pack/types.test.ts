import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { run } from './run.js'

const consumer = inject('consumer')
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

const SEED = 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json'

/** What a consumer writes: interfaces and codecs of one name, composed with io-ts, inferred with its `TypeOf`. */
const PROGRAM = `
import * as t from 'io-ts'
import type { Either } from 'fp-ts/lib/Either.js'
import { type Actor, Article, type Issue, Statement, type VerifiedArticle, decodeArticle, parseArticle } from 'communique'

const Batch = t.type({ articles: t.array(Article), first: Statement })
export const batch: t.TypeOf<typeof Batch> | undefined = undefined

export const verdict: Either<ReadonlyArray<Issue>, VerifiedArticle> = decodeArticle({})

export const kinds = (article: Article): ReadonlyArray<string> =>
  article.actors.map((actor: Actor) => (actor.kind === 'person' ? actor.offices.length.toString() : actor.kind))

export const headline: string = parseArticle({}).headline

// @ts-expect-error any article is not yet a verified one
export const unverified: VerifiedArticle = {} as Article

// @ts-expect-error nor is any text an id
export const id: Statement['id'] = 's1'
`

/** The other entries, and the types of Standard Schema, of which the consumer has installed nothing. */
const OTHER_ENTRIES = `
import { standardJsonSchema, toJsonSchema } from 'communique/json-schema'
import { type DecodedLine, decodeLines } from 'communique/stream'
import { arbitrary } from 'communique/testing'
import { Timestamp, type StandardIssue } from 'communique'

const schema = standardJsonSchema(Timestamp)
const result = schema['~standard'].validate('')
export const issues: ReadonlyArray<StandardIssue> | undefined = result.issues
export const timestamp: Timestamp | undefined = result.issues === undefined ? result.value : undefined
export const output: Record<string, unknown> = schema['~standard'].jsonSchema.output({ target: 'draft-07' })
export const others: ReadonlyArray<object> = [toJsonSchema(Timestamp), arbitrary(Timestamp)]

export const lines: AsyncIterable<DecodedLine> = decodeLines(['{}', new Uint8Array(0)], { maxLineLength: 9, maxIssues: 1 })
export const articleOf = ({ result }: DecodedLine): VerifiedArticle | undefined =>
  result._tag === 'Right' ? result.right : undefined

// @ts-expect-error a number is no source
decodeLines(1)

// @ts-expect-error a schema is made for a target
schema['~standard'].jsonSchema.input()

interface Schema<Output> {
  readonly '~standard': { readonly types?: { readonly output: Output } | undefined }
}
const outputOf = <Output,>(_schema: Schema<Output>): Output | undefined => undefined
export const inferred: Timestamp | undefined = outputOf(Timestamp)

// @ts-expect-error any string is not yet a timestamp
export const wrong: Timestamp | undefined = outputOf<string>(Timestamp)
`

const withFixture = (attributes: string): string => `
import seed from '${SEED}'${attributes}
export const places: number = seed.places.length
`

interface Setting {
  readonly name: string
  readonly options: Readonly<Record<string, unknown>>
  /** How the file is an ES module or CommonJS. */
  readonly extension: 'ts' | 'mts' | 'cts'
  readonly fixture: string
}

const node16 = { module: 'node16', moduleResolution: 'node16' }
const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' }
/** Knows no `exports`: the other entries are found by `typesVersions`. What fast-check imports is not found at all. */
const node10 = { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0', skipLibCheck: true }
const bundler = { module: 'esnext', moduleResolution: 'bundler' }

const SETTINGS: ReadonlyArray<Setting> = [
  // TypeScript 6 refuses the attribute under node16, though Node asks for it.
  { name: 'node16, ES module', options: node16, extension: 'mts', fixture: '' },
  { name: 'node16, CommonJS', options: node16, extension: 'cts', fixture: '' },
  { name: 'nodenext, ES module', options: nodenext, extension: 'mts', fixture: " with { type: 'json' }" },
  { name: 'nodenext, CommonJS', options: nodenext, extension: 'cts', fixture: '' },
  { name: 'bundler', options: bundler, extension: 'ts', fixture: " with { type: 'json' }" },
  { name: 'node10', options: node10, extension: 'ts', fixture: '' }
]

const STRICT = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022'],
  resolveJsonModule: true,
  esModuleInterop: true,
  types: []
}

const compile = ({ options, extension, fixture, name }: Setting, exact: boolean): string => {
  const folder = join(consumer, `types ${name}${exact ? ' exact' : ''}`)
  mkdirSync(folder, { recursive: true })
  const compilerOptions = { ...STRICT, ...options, exactOptionalPropertyTypes: exact }
  const program = `program.${extension}`
  writeFileSync(join(folder, program), PROGRAM + OTHER_ENTRIES + withFixture(fixture))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [program] }))
  return run(folder, process.execPath, [tsc, '-p', '.']).stdout
}

describe.each(SETTINGS.map((setting) => [setting.name, setting] as const))('types under %s', (_name, setting) => {
  test.each([true, false])('exactOptionalPropertyTypes: %s', (exact) => {
    expect(compile(setting, exact)).toBe('')
  })
})
