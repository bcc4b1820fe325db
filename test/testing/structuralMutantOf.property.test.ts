import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { format } from '../../src/codec/format.js'
import { union } from '../../src/codec/union.js'
import { Article, DateOrTimestamp, Dateline, issuesOf, Json, Place, pointer, VerifiedArticle } from '../../src/index.js'
import { arbitrary, type Mutant, structuralCodesOf, structuralMutantOf } from '../../src/testing/index.js'
import { formatCodes } from '../support/formatCodes.js'
import { exportedCodecs } from '../support/samples.js'

const seed = 20261127

const mutantsOf = (codec: t.Mixed, isPlain: boolean): fc.Arbitrary<Mutant> =>
  arbitrary(codec).chain((value) => structuralMutantOf(codec, value, { plain: isPlain }))

const issuesIn = (codec: t.Mixed, value: unknown): ReadonlyArray<string> => {
  const result = codec.decode(value)
  return result._tag === 'Right' ? [] : issuesOf(result.left).map((issue) => `${issue.code} ${pointer(issue)}`)
}

const found = new Set<string>()

describe.each(exportedCodecs.filter(([name]) => name !== 'Json'))('%s', (name, codec) => {
  const numRuns = name === 'VerifiedArticle' ? 20 : 120

  test('refuses each mutant with its code at its path', () => {
    fc.assert(
      fc.property(mutantsOf(codec, true), (mutant) => {
        found.add(mutant.code)
        expect(codec.is(mutant.value)).toBe(false)
        expect(issuesIn(codec, mutant.value)).toEqual([`${mutant.code} ${pointer(mutant)}`])
        expect(JSON.parse(JSON.stringify(mutant.value))).toStrictEqual(mutant.value)
        expect(mutant.description).not.toMatch(/undefined|NaN|^$/)
      }),
      { seed, numRuns }
    )
  })
})

test('mutants have every code that JSON can be refused with', () => {
  const codes = [
    'type/object type/array type/string type/number type/integer value/not-in-list value/out-of-range value/empty-list',
    'value/empty-object schema-version/unknown key/missing key/unknown union/unknown-tag'
  ]
  const all = [...codes.join(' ').split(' '), ...formatCodes(), 'format/extension-name']
  expect([...new Set(all)].filter((code) => !found.has(code))).toEqual([])
})

test.each([
  ['Article', Article],
  ['Json', Json],
  ['Place', Place]
])('mutants of %s may hold what JSON cannot write', (_name, codec: t.Mixed) => {
  const strange = new Set<string>()
  fc.assert(
    fc.property(mutantsOf(codec, false), (mutant) => {
      expect(issuesIn(codec, mutant.value)).toEqual([`${mutant.code} ${pointer(mutant)}`])
      strange.add(mutant.code)
    }),
    { seed, numRuns: 300 }
  )
  expect([...strange]).toEqual(expect.arrayContaining(['type/json', 'type/number', 'type/object']))
})

describe('codecs around those of the package', () => {
  const codecs: ReadonlyArray<readonly [string, t.Mixed]> = [
    ['array', t.array(Place)],
    ['type and partial', t.intersection([t.type({ place: Place }), t.partial({ line: Dateline, note: t.string })])],
    ['readonly', t.readonly(t.type({ place: Place }))],
    ['tuple', t.tuple([Place, t.number])],
    ['record', t.record(t.string, Place)],
    ['refinement', t.refinement(t.type({ place: Place }), () => true)],
    ['recursion', t.recursion('Walk', () => t.type({ place: Place }))]
  ]

  test.each(codecs)('%s: only what is inside is broken', (_name, codec) => {
    const mutants = arbitrary(codec)
      .filter((value) => structuralCodesOf(codec, value).length > 0)
      .chain((value) => structuralMutantOf(codec, value))
    fc.assert(
      fc.property(mutants, (mutant) => {
        expect(mutant.path.length).toBeGreaterThan(0)
        expect(issuesIn(codec, mutant.value)).toContain(`${mutant.code} ${pointer(mutant)}`)
      }),
      { seed, numRuns: 100 }
    )
  })

  test('nothing is broken in a union of others, nor where nothing is known', () => {
    expect(structuralCodesOf(t.union([Place, Dateline]), { date: '2020' })).toEqual([])
    expect(structuralCodesOf(t.unknown, 1)).toEqual([])
  })
})

describe('codecs that the package does not export', () => {
  const Letters = format({ name: 'Letters', description: 'letters', pattern: /^a*$/ })

  test('a string that may be empty is broken by another type only', () => {
    expect(structuralCodesOf(Letters, 'aa')).toEqual(['type/string'])
  })

  test('nothing is broken in an untagged union, unless it is of strings and tells who speaks', () => {
    expect(structuralCodesOf(DateOrTimestamp, '2020-12-03T10:00:00Z')).toEqual([
      'type/string',
      'format/edtf-date',
      'format/timestamp'
    ])
    expect(structuralCodesOf({ ...DateOrTimestamp, speaker: undefined } as unknown as t.Mixed, '2020')).toEqual([])
    expect(
      structuralCodesOf(
        union('Any', [Letters, Place], () => Place),
        'aa'
      )
    ).toEqual([])
  })
})

describe('codes', () => {
  const place = { id: 'vienna', name: 'Vienna', type: 'city', mentions: [] }

  test('can be chosen', () => {
    const mutants = structuralMutantOf(Place, place, { codes: ['key/missing', 'type/array'] })
    const codes = fc.sample(mutants, { seed, numRuns: 50 }).map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['key/missing', 'type/array']))
  })

  test('that a value has no place for are refused', () => {
    expect(() => structuralMutantOf(Place, place, { codes: ['format/url', 'type/json'] })).toThrow(
      new RangeError('the value has no place for format/url or type/json')
    )
    expect(() => structuralMutantOf(Json, 1)).toThrow(new RangeError('the value has no place for a fault'))
  })

  test('come as often as each other', () => {
    const codes = structuralCodesOf(Place, place)
    const mutants = fc.sample(structuralMutantOf(Place, place), { seed, numRuns: 1000 })
    for (const code of codes) {
      expect(mutants.filter((mutant) => mutant.code === code).length).toBeGreaterThan(500 / codes.length)
    }
  })
})

test('mutants are the same from the same seed, and leave the value as it was', () => {
  const [article] = fc.sample(arbitrary(VerifiedArticle), { seed, numRuns: 1 })
  const before = structuredClone(article)
  const mutants = (): ReadonlyArray<Mutant> => fc.sample(structuralMutantOf(Article, article), { seed, numRuns: 200 })
  expect(mutants()).toEqual(mutants())
  expect(article).toEqual(before)
})
