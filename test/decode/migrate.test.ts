import { describe, expect, test } from 'vitest'
import {
  Article,
  checkArticle,
  decodeArticle,
  decodeArticleJson,
  type Issue,
  issuesOf,
  migrate,
  schemaVersions,
  VerifiedArticle
} from '../../src/index.js'
import { articleVersions } from '../../src/version/articleVersions.js'
import { fixturesIn } from '../support/fixtureFiles.js'
import { validArticles } from '../support/samples.js'

const minimal = validArticles.find(([name]) => name === 'minimal.json')?.[1] as Article

const left = (result: ReturnType<typeof migrate>): ReadonlyArray<Issue> => {
  if (result._tag === 'Right') throw new Error('expected a refusal')
  return result.left
}

describe('the versions of the format', () => {
  test('are those of the list, the last of them that of an article', () => {
    expect(articleVersions.versions).toEqual(schemaVersions)
    expect(articleVersions.newest).toBe(Article)
    expect(schemaVersions.at(-1)).toBe(minimal.schemaVersion)
  })
})

describe('migrate', () => {
  test.each(validArticles)('gives back the very article of the newest version: %s', (_name, article) => {
    const result = migrate(article)
    expect(result._tag === 'Right' && result.right).toBe(article)
  })

  test('runs no rules', () => {
    const broken = { ...minimal, actors: [{ kind: 'state', id: 'p1', name: 'X', mentions: [] }] }
    expect(migrate(broken)).toEqual({ _tag: 'Right', right: broken })
    expect(decodeArticle(broken)._tag).toBe('Left')
  })

  test.each(fixturesIn('invalid').filter(({ code }) => !code.startsWith('json/')))(
    'finds the structural faults that decodeArticle finds: $code/$name',
    ({ text }) => {
      const document = JSON.parse(text) as unknown
      const result = migrate(document)
      if (result._tag === 'Left') expect(decodeArticle(document)).toEqual(result)
      else expect(Article.is(document)).toBe(true)
    }
  )

  test('closes a long list by limit/issues', () => {
    const codes = (value: unknown, maxIssues: number): ReadonlyArray<string> =>
      left(migrate(value, { maxIssues })).map(({ code }) => code)
    const document = { ...minimal, id: 'x', headline: '', language: '?' }
    expect(codes(document, 3)).toEqual(['format/uri', 'format/text', 'format/language-tag'])
    expect(codes(document, 1)).toEqual(['format/uri', 'limit/issues'])
    expect(codes({ schemaVersion: '2' }, 0)).toEqual(['limit/issues'])
    expect(left(migrate({ ...minimal, actors: Array.from({ length: 200 }, () => ({})) }))).toHaveLength(101)
  })

  test.each([-1, 1.5, Number.NaN])('has no maxIssues of %d', (maxIssues) => {
    expect(() => migrate(minimal, { maxIssues })).toThrow(`maxIssues is ${maxIssues}`)
  })
})

describe('an unknown version', () => {
  const document = { ...minimal, schemaVersion: '2', headline: 1, titel: 'x' }
  const only = [
    {
      code: 'schema-version/unknown',
      severity: 'error',
      path: ['schemaVersion'],
      message: 'the version "2" is not known: expected "1"',
      expected: '"1"',
      received: '"2"'
    }
  ]

  test('is the only issue, whoever looks', () => {
    expect(left(migrate(document))).toEqual(only)
    expect(left(decodeArticle(document))).toEqual(only)
    expect(checkArticle(document as unknown as Article)).toEqual(only)
    const verified = VerifiedArticle.decode(document)
    expect(verified._tag === 'Left' && issuesOf(verified.left)).toEqual(only)
    const text = decodeArticleJson(JSON.stringify(document))
    expect(text._tag === 'Left' && text.left).toMatchObject([{ ...only[0], line: 1, column: 18 }])
  })

  test('comes after a key that stands twice', () => {
    const text = decodeArticleJson('{ "schemaVersion": "1", "id": 1, "schemaVersion": "2" }')
    expect(text._tag === 'Left' && text.left.map(({ code }) => code)).toEqual([
      'json/duplicate-key',
      'schema-version/unknown'
    ])
  })
})
