import fc from 'fast-check'
import type * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { EdtfDate, Isni, Json, Lei, Orcid, Probability, Text, Timestamp, Uri, Url } from '../../src/index.js'
import { arbitrary } from '../../src/testing/index.js'
import { number } from '../../src/codec/number.js'
import { shapeOf, type Walkable } from '../../src/codec/shapeOf.js'
import { exportedCodecs } from '../support/samples.js'

const seed = 20261127
const plain = exportedCodecs.filter(([name]) => name !== 'VerifiedArticle')

/** How many values a codec has, where that can be counted. */
const countOf = (codec: Walkable): number => {
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'literal':
      return 1
    case 'enumeration':
      return shape.words.length
    case 'record':
      return [...shape.fields.values()].reduce((count, field) => count * countOf(field.codec), 1)
    default:
      return Infinity
  }
}

describe.each(plain)('%s', (_name, codec) => {
  const values = fc.sample(arbitrary(codec), { seed, numRuns: 150 })

  test('admits what is generated', () => {
    for (const value of values) expect([value, codec.is(value)]).toEqual([value, true])
  })

  test('is generated as JSON writes it', () => {
    for (const value of values) {
      const text = JSON.stringify(value)
      expect(JSON.parse(text)).toStrictEqual(value)
      expect(text).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/u)
    }
  })

  test('generates the same from the same seed', () => {
    expect(fc.sample(arbitrary(codec), { seed, numRuns: 150 })).toEqual(values)
  })

  test('generates many values', () => {
    const distinct = new Set(values.map((value) => JSON.stringify(value))).size
    expect(distinct).toBeGreaterThanOrEqual(Math.min(40, Math.ceil(0.8 * countOf(codec))))
  })
})

describe('strings', () => {
  const strings = (codec: t.Mixed): string => fc.sample(arbitrary(codec), { seed, numRuns: 600 }).join('\n')

  test.each([
    ['Latin', /\p{Script=Latin}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['right to left', /[\p{Script=Arabic}\p{Script=Hebrew}]/u],
    ['Devanagari', /\p{Script=Devanagari}/u],
    ['Han', /\p{Script=Han}/u],
    ['Hangul', /\p{Script=Hangul}/u],
    ['combining', /\p{L}\p{M}/u],
    ['beyond the BMP', /[\u{10000}-\u{10ffff}]/u],
    ['emoji', /\p{Extended_Pictographic}/u],
    ['quotation marks', /[“”«»]/u],
    ['invisible', /[\u200c\u200e\u200f]/u],
    ['white space', /[\t\u00a0\u2028\u3000]/u],
    ['control characters', /[\u0000\u001b]/u]
  ])('have %s', (_name, pattern) => {
    expect(strings(Text)).toMatch(pattern)
    expect(strings(Text)).not.toMatch(/\p{Surrogate}/u)
  })

  test.each([
    ['with a fraction', Timestamp, /:\d\d\.\d+/],
    ['at a leap second', Timestamp, /:60/],
    ['east', Timestamp, /\+\d\d:\d\d$/m],
    ['of unknown zone', Timestamp, /-00:00$/m],
    ['on 29 February', Timestamp, /-02-29T/],
    ['intervals', EdtfDate, /^\d{4}[^\n]*\/\d{4}/m],
    ['open', EdtfDate, /\/\.\.$/m],
    ['without a start', EdtfDate, /^\.\.\//m],
    ['seasons', EdtfDate, /^\d{4}-2[1-4]$/m],
    ['unspecified', EdtfDate, /XX$/m],
    ['qualified', EdtfDate, /[?~%]$/m],
    ['of an IPv6 host', Uri, /\/\/\[[0-9A-Fa-f:.]+\]/],
    ['percent-encoded', Uri, /%[0-9A-F]{2}/],
    ['of no host', Uri, /^[a-z]+:[^/]/m],
    ['in letters outside ASCII', Url, /\P{ASCII}/u],
    ['with a port', Url, /:\d+$/m]
  ])('that are %s', (_name, codec, pattern) => {
    expect(strings(codec)).toMatch(pattern)
  })

  test.each<[string, t.Mixed]>([
    ['Lei', Lei],
    ['Isni', Isni],
    ['Orcid', Orcid]
  ])('that are of %s are not just its examples', (_name, codec) => {
    const values = fc.sample(arbitrary(codec), { seed, numRuns: 400 })
    expect(new Set(values).size).toBeGreaterThan(250)
  })
})

describe('numbers', () => {
  const values = fc.sample(arbitrary(Probability), { seed, numRuns: 400 })

  test('have the bounds and what is between', () => {
    expect(values).toContain(0)
    expect(values).toContain(1)
    expect(values.some((value) => value > 0.1 && value < 0.9)).toBe(true)
  })

  test('are never -0', () => {
    const all = fc.sample(arbitrary(Json), { seed, numRuns: 2000 })
    expect(values.some((value) => Object.is(value, -0))).toBe(false)
    expect(all.some((value) => Object.is(value, -0))).toBe(false)
    const nothing = number('Nothing', { description: 'nothing', minimum: -0, maximum: 0 })
    for (const value of fc.sample(arbitrary(nothing), { seed, numRuns: 100 })) expect(value).toBe(0)
  })
})

test('a string with check characters shrinks to another that has them right', () => {
  const { counterexample } = fc.check(
    fc.property(arbitrary(Lei), () => false),
    { seed }
  )
  expect(counterexample?.[0]).toMatch(/^[0A]{18}[0-9]{2}$/)
  expect(Lei.is(counterexample?.[0])).toBe(true)
})

test('what fails a test shrinks', () => {
  const result = fc.check(
    fc.property(arbitrary(Text), (text) => text.length < 5),
    { seed }
  )
  expect(result.counterexample?.[0]).toHaveLength(5)
})
