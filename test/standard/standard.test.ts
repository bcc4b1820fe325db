import { getDotPath, SchemaError } from '@standard-schema/utils'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import {
  Article,
  type Codec,
  Extensions,
  issuesOf,
  Place,
  pointer,
  type StandardIssue,
  Statement,
  VerifiedArticle
} from '../../src/index.js'
import { exportedCodecs, samplesOf } from '../support/samples.js'
import { misquoted, misspelt, sound } from './articles.js'

const codecs = exportedCodecs as unknown as ReadonlyArray<readonly [string, Codec<unknown>]>

const issuesIn = (codec: Pick<Codec<unknown>, '~standard'>, value: unknown): ReadonlyArray<StandardIssue> => {
  const { issues } = codec['~standard'].validate(value)
  if (issues === undefined) throw new Error('expected a refusal')
  return issues
}

const trap = (): never => {
  throw new Error('a trap')
}

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}

/** What no codec admits, and some that cannot even be looked at. */
const refused: ReadonlyArray<unknown> = [
  undefined,
  Number.NaN,
  Symbol('text'),
  () => 1,
  new Map(),
  revoked(),
  new Proxy([], { get: trap }),
  new Proxy({}, { getPrototypeOf: trap }),
  new Proxy({}, { ownKeys: trap })
]

describe.each(codecs)('%s', (_name, codec) => {
  const standard = codec['~standard']

  test('is a Standard Schema', () => {
    expect(standard).toEqual({ version: 1, vendor: 'communique', validate: expect.any(Function) })
    expect(codec['~standard']).toBe(standard)
  })

  test('keeps it out of sight', () => {
    expect(Object.keys(codec)).not.toContain('~standard')
    expect({ ...codec }).not.toHaveProperty('~standard')
    expect(Object.getOwnPropertyDescriptor(codec, '~standard')?.enumerable).toBe(false)
  })

  test('answers a valid value with the very same one', () => {
    for (const sample of samplesOf(codec)) {
      const result = standard.validate(sample)
      expect(Object.keys(result)).toEqual(['value'])
      expect('value' in result && result.value).toBe(sample)
    }
  })

  test('says of a refused value what issuesOf says', () => {
    for (const value of refused) {
      const decoded = codec.decode(value)
      const found = decoded._tag === 'Left' ? issuesOf(decoded.left) : []
      const told = issuesIn(codec, value)
      expect(told.length).toBeGreaterThan(0)
      expect(told.map(({ code, path }) => [code, path])).toEqual(found.map(({ code, path }) => [code, path]))
      expect(told.every((issue) => issue.message !== '' && !('severity' in issue))).toBe(true)
    }
  })
})

test('JSON of a codec does not show it', () => {
  expect(JSON.stringify(Place)).not.toContain('~standard')
})

describe('an issue', () => {
  test('has numbers for indices and strings for keys that look like them', () => {
    expect(issuesIn(Article, { ...(sound as Article), body: [{ id: 'p1', text: '' }] })[0]?.path).toEqual([
      'body',
      0,
      'text'
    ])
    expect(issuesIn(Extensions, { 'org.example.a': { 0: [undefined] } })[0]?.path).toEqual(['org.example.a', '0', 0])
  })

  test('has the particulars beside, and its hint in the message too', () => {
    const [issue] = issuesIn(Article, misspelt)
    expect(issue).toEqual({
      code: 'key/unknown',
      path: ['date_published'],
      message:
        'the key "date_published" is not known here: expected a key of Article: url, publisher, authors, datePublished,' +
        ' dateModified, dateline, rights, corrections, annotation, extensions (hint: did you mean "datePublished"?)',
      expected: expect.stringMatching(/^a key of Article: /),
      received: '"2020-12-03"',
      hint: 'did you mean "datePublished"?'
    })
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
  })

  test('without a hint is the sentence alone', () => {
    expect(issuesIn(Statement, 3)).toEqual([
      {
        code: 'type/object',
        path: [],
        message: 'expected an object (Statement), received 3',
        expected: 'an object (Statement)',
        received: '3'
      }
    ])
  })

  test('is one of more than a hundred at the most', () => {
    const { places, ...others } = sound as Article
    const many = Array.from({ length: 300 }, () => ({ ...places[0], type: 'moon' }))
    const issues = issuesIn(Article, { ...others, places: many })
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)).toMatchObject({ code: 'limit/issues', path: [] })
  })

  test('goes with what others make of issues', () => {
    const issues = issuesIn(VerifiedArticle, misquoted)
    expect(issues.map(getDotPath)).toEqual(['statements.0.segments.0.exact'])
    expect(new SchemaError(issues).message).toMatch(/^"the talks have failed" is not in paragraph "p2"/)
  })
})

describe('VerifiedArticle', () => {
  const { places, ...others } = sound as Article
  const doubled = { ...others, places: [...places, places[0]] }
  const related = ['places', 0, 'id']

  test('tells what rules find', () => {
    expect(issuesIn(VerifiedArticle, misquoted).map(({ code }) => code)).toEqual(['anchor/not-found'])
    expect(Article['~standard'].validate(misquoted)).toEqual({ value: misquoted })
  })

  test('tells related places from the root, wherever it is nested', () => {
    expect(issuesIn(VerifiedArticle, doubled)[0]).toMatchObject({ code: 'id/duplicate', related: [{ path: related }] })
    const Feed = t.type({ items: t.array(VerifiedArticle) })
    const result = Feed.decode({ items: [sound, doubled] })
    expect(result._tag === 'Left' && issuesOf(result.left)[0]).toMatchObject({
      path: ['items', 1, 'places', places.length, 'id'],
      related: [{ path: ['items', 1, ...related] }]
    })
  })

  test('is looked at once for a verdict with its reasons', () => {
    let looks = 0
    const value = Object.defineProperty({ ...(misquoted as object) }, 'events', {
      enumerable: true,
      get: () => {
        looks++
        return []
      }
    })
    VerifiedArticle.is(value)
    const ofGuard = looks
    looks = 0
    expect(VerifiedArticle.decode(value)._tag).toBe('Left')
    expect(looks).toBeLessThan(ofGuard)
  })
})

describe('composed with io-ts', () => {
  test('codecs work as they did', () => {
    const Batch = t.type({ statements: t.array(Statement), place: t.union([Place, t.null]) })
    const { statements, places } = sound as Article
    const batch = { statements, place: places[0] }
    expect(Batch.is(batch)).toBe(true)
    const result = Batch.decode({ ...batch, place: { ...places[0], type: 'moon' } })
    expect(result._tag === 'Left' && issuesOf(result.left).map(pointer)).toContain('/place/type')
    expect('~standard' in Batch).toBe(false)
  })
})
