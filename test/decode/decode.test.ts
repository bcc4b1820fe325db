import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import {
  type Article,
  ArticleError,
  checkArticle,
  checkArticleJson,
  decodeArticle,
  decodeArticleJson,
  type Issue,
  issuesOf,
  parseArticle,
  pointer,
  rules,
  VerifiedArticle
} from '../../src/index.js'
import { validArticles } from '../support/samples.js'

const minimal = validArticles.find(([name]) => name === 'minimal.json')?.[1] as Article
const unusedActor = { kind: 'state', id: 'turkey', name: 'Turkey', mentions: [] }
const withWarning = { ...minimal, actors: [unusedActor] } as unknown as Article
const twice = { ...minimal, actors: [unusedActor, unusedActor, unusedActor] } as unknown as Article

const left = <I extends Issue>(result: {
  readonly _tag: string
  readonly left?: ReadonlyArray<I>
}): ReadonlyArray<I> => {
  if (result.left === undefined) throw new Error('expected a refusal')
  return result.left
}
const brief = (issues: ReadonlyArray<Issue>): ReadonlyArray<string> =>
  issues.map((issue) => `${issue.severity} ${issue.code} ${pointer(issue)}`)

describe('decodeArticle', () => {
  test('gives back the very article', () => {
    for (const [, article] of validArticles) {
      const result = decodeArticle(article)
      expect(result._tag === 'Right' && result.right).toBe(article)
    }
  })

  test('lets warnings pass, unless a rule is raised', () => {
    expect(decodeArticle(withWarning)._tag).toBe('Right')
    expect(brief(left(decodeArticle(withWarning, { severity: { 'unused/actor': 'error' } })))).toEqual([
      'error unused/actor /actors/0'
    ])
    expect(decodeArticle(withWarning, { severity: { 'unused/actor': 'warning' } })._tag).toBe('Right')
  })

  test('cannot be talked out of an error', () => {
    for (const setting of ['off', 'warning'] as const) {
      expect(brief(left(decodeArticle(twice, { severity: { 'id/duplicate': setting } })))).toEqual([
        'error id/duplicate /actors/1/id',
        'error id/duplicate /actors/2/id'
      ])
    }
  })

  test('runs no rule on an unsound structure', () => {
    expect(brief(left(decodeArticle({ ...twice, language: 'en_US' })))).toEqual(['error format/language-tag /language'])
  })

  test('names only the version where it is not known', () => {
    const issues = left(decodeArticle({ schemaVersion: '2', title: 'x' }))
    expect(brief(issues)).toEqual(['error schema-version/unknown /schemaVersion'])
    expect(issues[0]?.expected).toBe('"1"')
  })

  test.each([undefined, null, 0, 'x', [], () => 1, Symbol('x')])('refuses %o', (value) => {
    expect(brief(left(decodeArticle(value)))).toEqual(['error type/object '])
  })
})

describe('maxIssues', () => {
  test('cuts every list and says so at the root', () => {
    const many = { ...minimal, actors: Array.from({ length: 200 }, () => ({ kind: 'x' })) }
    expect(left(decodeArticle(many))).toHaveLength(101)
    expect(left(decodeArticle(many)).at(-1)).toMatchObject({ code: 'limit/issues', path: [], severity: 'error' })
    expect(brief(left(decodeArticle(twice, { maxIssues: 1 })))).toEqual([
      'error id/duplicate /actors/1/id',
      'error limit/issues '
    ])
    expect(left(decodeArticle(twice, { maxIssues: 2 }))).toHaveLength(2)
    expect(brief(left(decodeArticle(many, { maxIssues: 0 })))).toEqual(['error limit/issues '])
    expect(left(decodeArticle(many, { maxIssues: Infinity }))).toHaveLength(200)
    expect(brief(checkArticle(withWarning, { maxIssues: 0 }))).toEqual(['warning limit/issues '])
    expect(left(decodeArticleJson(JSON.stringify(many), { maxIssues: 3 }))).toHaveLength(4)
    expect(left(decodeArticleJson('{', { maxIssues: 0 }))).toMatchObject([{ code: 'limit/issues', line: 1, column: 2 }])
  })

  test.each([-1, 1.5, Number.NaN])('is not %d', (maxIssues) => {
    expect(() => decodeArticle(minimal, { maxIssues })).toThrow(RangeError)
    expect(() => checkArticleJson('{}', { maxIssues })).toThrow(`maxIssues is ${maxIssues}`)
  })
})

describe('limits', () => {
  const mentions = Array.from({ length: 3 }, () => ({ in: 'headline', exact: 'e' }))
  const searched = { ...minimal, headline: 'The', actors: [{ ...unusedActor, mentions }] } as unknown as Article

  test('maxSearch bounds the text read for anchors; what was not looked for is told first', () => {
    expect(decodeArticle(searched)._tag).toBe('Right')
    expect(decodeArticle(searched, { limits: { maxSearch: 9 } })._tag).toBe('Right')
    expect(brief(left(decodeArticle(searched, { limits: { maxSearch: 8 } })))).toEqual([
      'error limit/search /actors/0/mentions/2'
    ])
    expect(brief(checkArticle(searched, { limits: { maxSearch: 0 } }))).toEqual([
      'error limit/search /actors/0/mentions/0'
    ])
  })

  test('maxSearch has room for much more than a real article needs', () => {
    const many = Array.from({ length: 20_000 }, () => ({ in: 'p1', exact: 'resume' }))
    const body = [{ id: 'p1', text: `${'The talks go on. '.repeat(20)}They resume.` }]
    const article = { ...minimal, body, actors: [{ ...unusedActor, mentions: many }] }
    expect(left(decodeArticle(article)).map(({ code }) => code)).toEqual(['limit/search'])
    expect(decodeArticle({ ...article, actors: [{ ...unusedActor, mentions: many.slice(0, 10_000) }] })._tag).toBe(
      'Right'
    )
  })

  test.each([-1, 0.5, Number.NaN])('maxSearch is not %d', (maxSearch) => {
    expect(() => decodeArticle(minimal, { limits: { maxSearch } })).toThrow('limits.maxSearch is')
  })
})

describe('a value that changes while it is read', () => {
  test('is refused', () => {
    let reads = 0
    const shifty = Object.defineProperty({ ...minimal }, 'body', {
      get: () => (reads++ === 0 ? minimal.body : undefined),
      enumerable: true
    })
    expect(brief(left(decodeArticle(shifty)))).toEqual(['error type/json '])
  })
})

describe('a list that is full of warnings', () => {
  const mentions = [{ in: 'p1', exact: 'no such words' }]
  const crowd = Array.from({ length: 5 }, (_, index) => ({ ...unusedActor, id: `state-${index}` }))
  const group = { kind: 'group', id: 'all', name: 'All', mentions, members: [...crowd, ...crowd].map(({ id }) => id) }
  const article = { ...minimal, actors: [...crowd, group] } as unknown as Article

  test('says that there are errors behind them', () => {
    expect(brief(checkArticle(article, { maxIssues: 2 }))).toEqual([
      'warning reference/repeated /actors/5/members/5',
      'warning reference/repeated /actors/5/members/6',
      'error limit/issues '
    ])
    expect(brief(checkArticle(article, { maxIssues: 2, severity: { 'anchor/not-found': 'off' } })).at(-1)).toBe(
      'warning limit/issues '
    )
  })
})

describe('checkArticle', () => {
  test('lists warnings, and lowers rules', () => {
    expect(brief(checkArticle(withWarning))).toEqual(['warning unused/actor /actors/0'])
    expect(checkArticle(withWarning, { severity: { 'unused/actor': 'off' } })).toEqual([])
    expect(brief(checkArticle(twice, { severity: { 'id/duplicate': 'warning', 'unused/actor': 'off' } }))).toEqual([
      'warning id/duplicate /actors/1/id',
      'warning id/duplicate /actors/2/id'
    ])
    expect(checkArticle(minimal)).toEqual([])
  })

  test('lists structural faults too', () => {
    expect(brief(checkArticle({ ...minimal, note: 1 } as Article))).toEqual(['error key/unknown /note'])
  })

  test('refuses settings that do not exist', () => {
    expect(() => checkArticle(minimal, { severity: { 'unused/actors': 'off' } as object })).toThrow(
      'there is no rule "unused/actors"'
    )
    expect(() => checkArticle(minimal, { severity: { 'unused/actor': 'info' } as object })).toThrow(
      'unused/actor is set to "info"'
    )
    expect(checkArticle(withWarning, { severity: { 'unused/actor': undefined } as object })).toHaveLength(1)
  })
})

describe('parseArticle', () => {
  test('gives the article or throws its issues', () => {
    expect(parseArticle(minimal)).toBe(minimal)
    try {
      parseArticle(twice)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ArticleError)
      expect(error).toMatchObject({ name: 'ArticleError', issues: left(decodeArticle(twice)) })
      expect(String(error)).toMatch(/^ArticleError: not a valid article\n\/actors\/1\/id {2}error {2}id\/duplicate/)
    }
    const many = { ...minimal, actors: Array.from({ length: 500 }, () => ({ kind: 'x' })) }
    expect(() => parseArticle(many, { maxIssues: Infinity })).toThrow(/\/actors\/99\/kind(?!.*\/actors\/100\/kind)/s)
    expect(() => parseArticle(withWarning, { severity: { 'unused/actor': 'error' } })).toThrow(ArticleError)
  })
})

describe('VerifiedArticle', () => {
  test('nests in other codecs and keeps codes, paths and related places', () => {
    const Feed = t.type({ items: t.array(VerifiedArticle) })
    expect(Feed.decode({ items: [minimal, withWarning] })._tag).toBe('Right')
    const result = Feed.decode({ items: [minimal, twice, { ...minimal, id: 'x' }] })
    expect(result._tag === 'Left' && brief(issuesOf(result.left))).toEqual([
      'error id/duplicate /items/1/actors/1/id',
      'error id/duplicate /items/1/actors/2/id',
      'error format/uri /items/2/id'
    ])
    expect(result._tag === 'Left' && issuesOf(result.left)[0]?.related).toHaveLength(1)
  })

  test('places a missing key where it should stand', () => {
    const { language: _language, ...rest } = minimal
    const result = VerifiedArticle.decode(rest)
    expect(result._tag === 'Left' && brief(issuesOf(result.left))).toEqual(['error key/missing /language'])
    expect(VerifiedArticle.is(rest)).toBe(false)
    const nothing = VerifiedArticle.decode(undefined)
    expect(nothing._tag === 'Left' && brief(issuesOf(nothing.left))).toEqual(['error type/object '])
  })
})

describe('decodeArticleJson', () => {
  const at = (issues: ReadonlyArray<Issue & { readonly line: number; readonly column: number }>) =>
    issues.map(({ code, line, column }) => `${code} ${line}:${column}`)

  test('gives the article', () => {
    const result = decodeArticleJson(`\ufeff${JSON.stringify(minimal)}`)
    expect(result._tag === 'Right' && result.right).toEqual(minimal)
  })

  test('places text that is not JSON', () => {
    expect(at(left(decodeArticleJson('{\n  "id": 1,\n}')))).toEqual(['json/syntax 2:10'])
    expect(at(left(decodeArticleJson('')))).toEqual(['json/syntax 1:1'])
    expect(at(left(decodeArticleJson(undefined as unknown as string)))).toEqual(['json/syntax 1:1'])
    expect(at(left(decodeArticleJson('[,]')))).toEqual(['json/syntax 1:2'])
    expect(at(left(decodeArticleJson('['.repeat(200_000))))).toEqual(['json/syntax 1:200001'])
    expect(at(left(decodeArticleJson('['.repeat(200_000) + ']'.repeat(200_000))))).toEqual(['type/object 1:1'])
  })

  test('places a repeated key at the second, a missing one at its brace, an unknown one at itself', () => {
    const text = JSON.stringify(minimal, null, 2)
    const lines = text.split('\n')
    const repeated = text.replace('"language"', '"headline": "A\u2028B", "language"')
    const line = lines.findIndex((one) => one.includes('"language"')) + 1
    expect(at(left(decodeArticleJson(repeated)))).toEqual([`json/duplicate-key ${line}:3`])
    const missing = text.replace(/\s*"language": "[^"]*",/, '')
    expect(at(left(decodeArticleJson(missing)))).toEqual(['key/missing 1:1'])
    const unknown = text.replace('"language"', '"lang": "en", "language"')
    expect(at(left(decodeArticleJson(unknown)))).toEqual([`key/unknown ${line}:3`])
    const wrong = text.replace(/("language": )"[^"]*"/, '$1"x_y"')
    expect(at(left(decodeArticleJson(wrong)))).toEqual([`format/language-tag ${line}:15`])
  })

  test('lists repeated keys before faults of the structure, and runs no rule then', () => {
    const text = JSON.stringify({ ...twice, note: 1 }).replace('"note"', '"note":0,"note":1,"n\\u006fte"')
    expect(left(decodeArticleJson(text)).map(({ code }) => code)).toEqual([
      'json/duplicate-key',
      'json/duplicate-key',
      'key/unknown'
    ])
    const [second, third] = left(decodeArticleJson(text))
    expect(second?.column).toBeLessThan(third?.column ?? 0)
    expect(second?.related?.[0]?.message).toMatch(/^stands first at line 1, column \d+$/)
    const unsound = JSON.stringify(twice).replace('{', '{"id":"urn:x:y",')
    expect(left(decodeArticleJson(unsound)).map(({ code }) => code)).toEqual(['json/duplicate-key'])
  })

  test('places the findings of rules', () => {
    const issues = checkArticleJson(JSON.stringify(withWarning, null, 1))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ code: 'unused/actor', column: 3 })
  })
})

test('the rule table names each rule once', () => {
  const codes = rules.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const rule of rules) expect(Object.keys(rule)).toEqual(['code', 'severity', 'summary'])
})
