import { describe, expect, test } from 'vitest'
import { Article, formatIssues, type Issue, pointer } from '../../src/index.js'
import { newestIssues, structuralIssues } from '../../src/version/structuralIssues.js'
import { OlderArticle, samplesByVersion } from './inventedVersions.js'

const [older] = samplesByVersion['0'] as ReadonlyArray<object>
const [article] = samplesByVersion['1'] as ReadonlyArray<object>

const judged = (value: unknown): ReadonlyArray<Issue> => newestIssues(Article, ['0', '1'], value, 100)

const brief = (issues: ReadonlyArray<Issue>): ReadonlyArray<string> =>
  issues.map((issue) => `${issue.code} ${pointer(issue)}`)

describe('a value that should be of the newest version', () => {
  test('has no issue where it is', () => {
    expect(judged(article)).toEqual([])
  })

  test('is told to be migrated where it is of an older one, and nothing else', () => {
    for (const value of [older, { schemaVersion: '0' }, { ...article, schemaVersion: '0' }]) {
      expect(judged(value)).toEqual([
        {
          code: 'schema-version/unknown',
          severity: 'error',
          path: ['schemaVersion'],
          message: 'the version "0" is an older one: expected "1"',
          expected: '"1"',
          received: '"0"',
          hint: 'migrate it: the function migrate makes an article of version "1" of it'
        }
      ])
    }
  })

  test('is told which versions are known where it is of another, and nothing else', () => {
    const printed =
      '/schemaVersion  error  schema-version/unknown  the version "2" is not known: expected one of "0", "1"'
    expect(formatIssues(judged({ ...article, schemaVersion: '2', headlin: 1 }))).toBe(printed)
    expect(judged({ schemaVersion: '\u001b'.repeat(99) })[0]?.received).toBe(`"${'\\u001b'.repeat(60)}…"`)
    expect(judged({ schemaVersion: '' })[0]?.received).toBe('""')
    expect(brief(judged({ schemaVersion: 'length' }))).toEqual(['schema-version/unknown /schemaVersion'])
  })

  test('has all its issues where its version is missing or no string', () => {
    const { schemaVersion: _dropped, ...rest } = { schemaVersion: '1', ...article, headline: '' }
    expect(brief(judged(rest))).toEqual(['key/missing /schemaVersion', 'format/text /headline'])
    for (const schemaVersion of [0, 1, null, undefined, ['1'], new String('0')]) {
      expect(brief(judged({ ...rest, schemaVersion }))).toEqual(['type/string /schemaVersion', 'format/text /headline'])
    }
  })

  test('has all its issues where its version is right', () => {
    expect(brief(judged({ ...article, headline: '', id: 'x' }))).toEqual(['format/uri /id', 'format/text /headline'])
  })

  test('says its version by a key of its own that JSON would write', () => {
    const missing = 'key/missing /schemaVersion'
    expect(brief(judged(Object.create({ schemaVersion: '0' })))).toEqual(['type/object '])
    expect(brief(judged(['0']))).toEqual(['type/object '])
    const hidden = Object.defineProperty({ ...article }, 'schemaVersion', { value: '0', enumerable: false })
    expect(brief(judged(hidden))).toEqual([missing])
  })

  test('that reads otherwise the second time is refused', () => {
    let reads = 0
    const shifty = Object.defineProperty({ ...article }, 'schemaVersion', {
      get: () => (reads++ === 0 ? '0' : '1'),
      enumerable: true
    })
    expect(brief(judged(shifty))).toEqual(['type/json '])
  })

  test('has one issue more than the limit at the most', () => {
    expect(newestIssues(Article, ['1'], { schemaVersion: '1' }, 2)).toHaveLength(3)
  })
})

describe('a value of a given version', () => {
  test('is judged by the codec of that version', () => {
    expect(structuralIssues(OlderArticle, older, 100)).toEqual([])
    expect(brief(structuralIssues(OlderArticle, { ...older, title: '', headline: 'x' }, 100))).toEqual([
      'format/text /title',
      'key/unknown /headline'
    ])
    expect(structuralIssues(OlderArticle, {}, 2)).toHaveLength(3)
  })
})
