import { describe, expect, test } from 'vitest'
import { Article, decodeArticle, Statement } from '../../src/index.js'

const text = {
  schemaVersion: '1',
  id: 'urn:example:1',
  headline: 'Talks resume',
  language: 'en',
  body: [{ id: 'p1', text: 'The talks resumed.' }]
}
const article = { ...text, places: [], actors: [], statements: [], itineraries: [], events: [] }

const MANY = 20_000
const WANTED = 10

/** Records that count how often anything in them is read, and how many of them are looked at. */
const counted = (record: object): { readonly records: ReadonlyArray<object>; readonly reads: () => number } => {
  let reads = 0
  const descriptors = Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      {
        enumerable: true,
        get: (): unknown => {
          reads++
          return value
        }
      }
    ])
  )
  const records = Array.from({ length: MANY }, () => Object.defineProperties({}, descriptors))
  return { records, reads: () => reads }
}

/** What one record costs at the most: each of its keys read by the check, by the pass over the list, and by its own. */
const most = (keys: number): number => (WANTED + 2) * keys * 8

const wrongRecords: ReadonlyArray<
  readonly [string, 'places' | 'actors' | 'statements' | 'itineraries' | 'events', object]
> = [
  ['a wrong id', 'places', { id: 'P 1', name: 'Doha', type: 'city', mentions: [] }],
  ['every key wrong', 'places', { id: 1, name: 2, type: 3, mentions: 4 }],
  ['an unknown tag', 'actors', { kind: 'country', id: 'a', name: 'A', mentions: [] }],
  ['unknown keys', 'statements', { one: 1, two: 2, three: 3 }],
  ['a wrong status', 'itineraries', { id: 'a', travellers: ['b'], status: 'done', stops: [], evidence: [] }],
  ['empty lists', 'events', { id: 'a', type: 'talks', label: 'A', participants: [], status: 'planned', evidence: [] }]
]

describe('with maxIssues reached, work stops:', () => {
  test.each(wrongRecords)('20,000 records with %s', (_name, key, record) => {
    const { records, reads } = counted(record)
    const result = decodeArticle({ ...article, [key]: records }, { maxIssues: WANTED })
    expect(result._tag === 'Left' && result.left.length).toBe(WANTED + 1)
    expect(result._tag === 'Left' && result.left.at(-1)?.code).toBe('limit/issues')
    expect(reads()).toBeLessThan(most(Object.keys(record).length))
  })

  test('a list of codecs that stand inside of others', () => {
    const { records, reads } = counted({ in: 'p1', exact: '', type: 'quoted' })
    const speaker = { kind: 'unnamed' }
    const result = Statement.decode({ id: 's1', speaker, segments: records })
    expect(result._tag === 'Left' && result.left).toHaveLength(101)
    expect(reads()).toBeLessThan(102 * 3 * 8)
  })
})

describe('a string that is too long for its format', () => {
  test('is not looked at', () => {
    const long = 'a'.repeat(5_000_000)
    for (const fault of [{ id: `urn:${long} ` }, { url: `https://${long} ` }, { language: `en-${long}` }]) {
      const result = Article.decode({ ...article, ...fault })
      const [error] = result._tag === 'Left' ? result.left : []
      expect(error).toMatchObject({
        hint: '65536 characters at most'
      })
    }
  })
})

test('thousands of unknown keys are told with few looks for what was meant', () => {
  const unknown = Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`headlin${index}`, 1]))
  const { headline: _headline, ...rest } = article
  const result = decodeArticle({ ...rest, ...unknown }, { maxIssues: WANTED })
  const issues = result._tag === 'Left' ? result.left : []
  expect(issues).toHaveLength(WANTED + 1)
  expect(issues[1]?.hint).toBe('did you mean "headline"?')
})
