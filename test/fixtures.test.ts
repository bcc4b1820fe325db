import { describe, expect, test } from 'vitest'
import type { StructuralCode } from '../src/codec/fault.js'
import {
  type Article,
  checkArticle,
  checkArticleJson,
  decodeArticleJson,
  type Issue,
  type JsonCode,
  pointer,
  type RuleCode,
  rules
} from '../src/index.js'
import { fixturesIn, pathsIn, readIn } from './support/fixtureFiles.js'
import { formatCodes } from './support/formatCodes.js'
import { validArticles } from './support/samples.js'

const invalid = fixturesIn('invalid')
const nearMisses = fixturesIn('near-miss')
const ruleCodes: ReadonlyArray<string> = rules.map(({ code }) => code)

type PlainCode = Exclude<StructuralCode, `format/${string}`> | JsonCode

/**
 * Which codes small JSON texts show. They hold no `undefined`, no class instance, no codec from elsewhere, and reach no
 * limit.
 */
const isOfJson: Readonly<Record<PlainCode, boolean>> = {
  'type/object': true,
  'type/array': true,
  'type/string': true,
  'type/number': true,
  'type/integer': true,
  'type/json': false,
  'type/other': false,
  'value/not-in-list': true,
  'value/out-of-range': true,
  'value/empty-list': true,
  'value/empty-object': true,
  'schema-version/unknown': true,
  'key/missing': true,
  'key/unknown': true,
  'union/unknown-tag': true,
  'limit/issues': false,
  'limit/search': false,
  'limit/depth': false,
  'limit/items': false,
  'limit/text-length': false,
  'json/syntax': true,
  'json/duplicate-key': true,
  'limit/line-length': false
}
const plainCodes = Object.entries(isOfJson).flatMap(([code, isTold]) => (isTold ? [code] : []))

const lineOf = (issue: Issue): string => `${issue.severity} ${issue.code} ${pointer(issue) || '(root)'}`
const linesOf = (issues: ReadonlyArray<Issue>): ReadonlyArray<string> => issues.map(lineOf)
const severitiesOf = (lines: ReadonlyArray<string>): ReadonlySet<string> =>
  new Set(lines.map((line) => line.split(' ')[0] ?? ''))

const expectedOf = (code: string, name: string): ReadonlyArray<string> =>
  readIn('invalid', `${code}/${name}.issues.txt`).split('\n').slice(0, -1)

const idIn = (text: string): string | undefined => /^ +"id": "(urn:communique:fixture:[^"]+)"/m.exec(text)?.[1]

describe.each(invalid)('invalid: $code/$name', ({ code, name, text }) => {
  const expected = expectedOf(code, name)

  test('has the issues that its neighbour lists, and no others', () => {
    expect(linesOf(checkArticleJson(text))).toEqual(expected)
    expect(expected.map((line) => line.split(' ')[1])).toContain(code)
  })

  test('is refused where one of them is an error', () => {
    expect(decodeArticleJson(text)._tag).toBe(severitiesOf(expected).has('error') ? 'Left' : 'Right')
  })
})

test.each(invalid.filter(({ code }) => ruleCodes.includes(code)))(
  'invalid: $code/$name is found by that rule',
  ({ code, name, text }) => {
    const rest = expectedOf(code, name).filter((line) => line.split(' ')[1] !== code)
    const severity: Partial<Record<RuleCode, 'off'>> = { [code]: 'off' }
    expect(linesOf(checkArticle(JSON.parse(text) as Article, { severity }))).toEqual(rest)
  }
)

test.each(nearMisses)('near-miss: $code/$name is in order', ({ text }) => {
  expect(linesOf(checkArticleJson(text))).toEqual([])
  expect(decodeArticleJson(text)._tag).toBe('Right')
})

test.each(validArticles)('valid: %s is in order', (name, article) => {
  const text = readIn('valid', name)
  expect(linesOf(checkArticleJson(text))).toEqual([])
  expect(decodeArticleJson(text)).toEqual({ _tag: 'Right', right: article })
})

describe('the fixtures', () => {
  const countOf = (fixtures: ReadonlyArray<{ readonly code: string }>, code: string): number =>
    fixtures.filter((fixture) => fixture.code === code).length

  test.each(ruleCodes)('show %s and what only looks like it three times each', (code) => {
    expect(countOf(invalid, code)).toBeGreaterThanOrEqual(3)
    expect(countOf(nearMisses, code)).toBeGreaterThanOrEqual(3)
  })

  test.each([...plainCodes, ...formatCodes()])('show %s', (code) => {
    expect(countOf(invalid, code)).toBeGreaterThanOrEqual(1)
  })

  test('stand under a code that there is', () => {
    const codes = [...ruleCodes, ...plainCodes, ...formatCodes()]
    for (const { code } of [...invalid, ...nearMisses]) expect(codes).toContain(code)
  })

  test('are pairs of a document and its issues, and nothing else', () => {
    const wanted = invalid.flatMap(({ code, name }) => [`${code}/${name}.issues.txt`, `${code}/${name}.json`])
    expect(pathsIn('invalid')).toEqual(wanted.sort())
    expect(pathsIn('near-miss')).toEqual(nearMisses.map(({ code, name }) => `${code}/${name}.json`).sort())
  })

  test('are named in their ids, which say that they are invented', () => {
    for (const { code, name, text } of [...invalid, ...nearMisses]) {
      const id = idIn(text)
      if (id !== undefined) expect(id.replace(/:(?=[a-z0-9-]+$)/, '/')).toBe(`urn:communique:fixture:${code}/${name}`)
    }
  })

  test('are JSON, but for those that are not on purpose', () => {
    for (const { code, text } of invalid) {
      const parse = (): unknown => JSON.parse(text)
      if (code === 'json/syntax') expect(parse).toThrow(SyntaxError)
      else expect(parse).not.toThrow()
    }
  })
})
