import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import type * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { Article } from '../../src/index.js'
import { type Target, toJsonSchema } from '../../src/json-schema/index.js'
import { arbitrary, structuralCodesOf, structuralMutantOf } from '../../src/testing/index.js'
import { root } from '../examples/projectFiles.js'
import { exportedCodecs } from '../support/samples.js'
import { isUnsaid } from './unsaid.js'
import { compile } from './validators.js'

/** `VerifiedArticle` differs from `Article` by rules, which no schema can say; `Json` has no mutant that JSON can write. */
const codecs = exportedCodecs.filter(([name]) => name !== 'VerifiedArticle')
const breakable = codecs.filter(([name]) => name !== 'Json')

/** How many values and mutants of each codec: more than 20,000 of each in all. */
const runs = Math.ceil(20_500 / breakable.length)

const targets: ReadonlyArray<Target> = ['draft-2020-12', 'draft-07', 'openapi-3.1']

type Judge = (value: unknown) => boolean

const judgeOf = (codec: t.Mixed, target: Target): Judge => {
  const validate = compile(toJsonSchema(codec, { target, unrepresentable: 'any' }), target)
  return (value) => validate(value)
}

const valueAt = (value: unknown, path: ReadonlyArray<string | number>): unknown =>
  path.reduce<unknown>((held, key) => (held as Readonly<Record<string | number, unknown>>)[key], value)

/** A shrunk counterexample is left where it can be made a fixture of: a document of `fixtures/agreement`. */
const keep = (name: string, value: unknown): void => {
  const folder = `${root}/.test-output/agreement`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`)
}

const assertAll = <V>(name: string, values: fc.Arbitrary<V>, numRuns: number, holds: (value: V) => void): void => {
  const property = fc.property(values, (value) => {
    holds(value)
  })
  const result = fc.check(property, { numRuns, seed: 20_201_203 })
  if (result.counterexample !== null) keep(name, result.counterexample[0])
  expect(result.numRuns).toBeGreaterThan(0)
  if (result.failed) throw new Error(`${name}: ${fc.defaultReportMessage(result) ?? 'failed'}`)
}

const mutantsOf = (codec: t.Mixed): ReturnType<typeof structuralMutantOf> =>
  arbitrary(codec)
    .filter((value) => structuralCodesOf(codec, value).length > 0)
    .chain((value) => structuralMutantOf(codec, value))

test('there are 20,000 values and 20,000 mutants', () => {
  expect(breakable.length * runs).toBeGreaterThan(20_000)
})

describe.each(codecs)('%s and its schema take', (name, codec) => {
  test('the same values', () => {
    const judge = judgeOf(codec, 'draft-2020-12')
    assertAll(`${name}-values`, arbitrary(codec), runs, (value) => {
      expect([judge(value), codec.is(value)]).toEqual([true, true])
    })
  })
})

describe.each(breakable)('%s and its schema refuse', (name, codec) => {
  test('the same mutants, but for what a schema cannot say', () => {
    const judge = judgeOf(codec, 'draft-2020-12')
    assertAll(`${name}-mutants`, mutantsOf(codec), runs, ({ value, code, path }) => {
      expect([judge(value), codec.is(value)]).toEqual([isUnsaid(code, valueAt(value, path)), false])
    })
  })
})

describe.each(targets)('articles and their schema in %s', (target) => {
  test('have the same verdict', () => {
    const judge = judgeOf(Article, target)
    assertAll(`articles-${target}`, arbitrary(Article), 100, (value) => expect(judge(value)).toBe(true))
    assertAll(`article-mutants-${target}`, mutantsOf(Article), 300, ({ value, code, path }) => {
      expect(judge(value)).toBe(isUnsaid(code, valueAt(value, path)))
    })
  })
})
