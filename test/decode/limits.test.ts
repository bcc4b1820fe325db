import { describe, expect, test } from 'vitest'
import { type Article, checkArticle, decodeArticle, type Limits, pointer } from '../../src/index.js'
import { isDeeperThan } from '../../src/decode/isDeeperThan.js'
import { validArticles } from '../support/samples.js'

const article = validArticles.find(([name]) => name === 'everything.json')?.[1] as Article

const found = (value: unknown, limits: Limits, maxIssues = 100): ReadonlyArray<string> => {
  const result = decodeArticle(value, { limits, maxIssues })
  return result._tag === 'Right' ? [] : result.left.map((issue) => `${issue.code} ${pointer(issue)}`)
}

const nested = (levels: number): unknown => {
  let value: unknown = 'deep'
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { inner: value }
  return value
}

describe('limits.maxItems', () => {
  test('counts the items of each list of the article', () => {
    const { body, places, actors, statements, itineraries, events } = article
    const lists = { body, places, actors, statements, itineraries, events }
    for (const [name, { length }] of Object.entries(lists)) {
      expect(found(article, { maxItems: length - 1 })).toContain(`limit/items /${name}`)
      expect(found(article, { maxItems: length })).not.toContain(`limit/items /${name}`)
    }
  })

  test('stops the rules, and keeps to the number of issues that is wanted', () => {
    const broken = { ...article, places: [] }
    expect(found(broken, { maxItems: 0 }, 2)).toEqual(['limit/items /body', 'limit/items /actors', 'limit/issues '])
    expect(found(broken, {}).some((issue) => issue.startsWith('reference/unknown'))).toBe(true)
  })

  test('is told with the numbers, and how to raise it', () => {
    const [issue] = checkArticle(article, { limits: { maxItems: 3 } })
    expect(issue?.message).toBe(`the list has ${article.body.length} items: expected 3 at most`)
    expect([issue?.severity, issue?.hint]).toEqual(['error', 'raise limits.maxItems if the document is to be trusted'])
  })
})

describe('limits.maxTextLength', () => {
  const length = article.body.reduce((sum, { text }) => sum + text.length, article.headline.length)

  test('counts headline and paragraphs together, in UTF-16 code units', () => {
    expect(found(article, { maxTextLength: length })).toEqual([])
    expect(found(article, { maxTextLength: length - 1 })).toEqual(['limit/text-length /body'])
    const [issue] = checkArticle(article, { limits: { maxTextLength: 9 } })
    expect(issue?.message).toBe(`headline and paragraphs have ${length} UTF-16 code units: expected 9 at most`)
  })
})

describe('limits.maxDepth', () => {
  const extensions = (levels: number): object => ({ extensions: { 'org.example.deep': nested(levels) } })
  const [place] = article.places
  const [actor] = article.actors
  const [statement] = article.statements
  const [itinerary] = article.itineraries
  const [event] = article.events
  const stops = [{ ...itinerary?.stops[0], ...extensions(9) }, ...(itinerary?.stops.slice(1) ?? [])]

  test.each<readonly [string, object]>([
    ['/extensions', extensions(9)],
    ['/places/0/extensions', { places: [{ ...place, ...extensions(9) }, ...article.places.slice(1)] }],
    ['/actors/0/extensions', { actors: [{ ...actor, ...extensions(9) }, ...article.actors.slice(1)] }],
    ['/statements/0/extensions', { statements: [{ ...statement, ...extensions(9) }, ...article.statements.slice(1)] }],
    [
      '/itineraries/0/extensions',
      { itineraries: [{ ...itinerary, ...extensions(9) }, ...article.itineraries.slice(1)] }
    ],
    ['/itineraries/0/stops/0/extensions', { itineraries: [{ ...itinerary, stops }, ...article.itineraries.slice(1)] }],
    ['/events/0/extensions', { events: [{ ...event, ...extensions(9) }, ...article.events.slice(1)] }]
  ])('is looked for in %s', (path, deep) => {
    expect(found({ ...article, ...deep }, { maxDepth: 8 })).toEqual([`limit/depth ${path}/org.example.deep`])
    expect(found({ ...article, ...deep }, { maxDepth: 9 })).toEqual([])
  })

  test('is a million by default', () => {
    const deep = { ...article, ...extensions(1_000_001) }
    expect(found(deep, {})).toEqual(['limit/depth /extensions/org.example.deep'])
    expect(found({ ...article, ...extensions(1_000_000) }, {})).toEqual([])
  })

  test('is held to where values are too deep for recursion', () => {
    const deep = { ...article, ...extensions(20_000) }
    expect(found(deep, { maxDepth: 19_999 })).toEqual(['limit/depth /extensions/org.example.deep'])
    expect(found(deep, { maxDepth: 20_000 })).toEqual([])
  })

  test('counts lists and objects', () => {
    for (const levels of [0, 1, 2, 7]) {
      expect([levels, isDeeperThan(levels, nested(levels)), isDeeperThan(levels - 1, nested(levels))]).toEqual([
        levels,
        false,
        levels > 0
      ])
    }
    expect(isDeeperThan(1, [null, 3, 'text', true])).toBe(false)
    expect(isDeeperThan(1, [null, {}])).toBe(true)
  })
})

test.each(['maxDepth', 'maxItems', 'maxTextLength', 'maxSearch'])('limits.%s is a whole number or Infinity', (name) => {
  for (const wrong of [-1, 1.5, Number.NaN]) {
    expect(() => decodeArticle(article, { limits: { [name]: wrong } })).toThrow(RangeError)
  }
  expect(decodeArticle(article, { limits: { [name]: Infinity } })._tag).toBe('Right')
})

test('a limit that is not told is the default one', () => {
  expect(found(article, { maxItems: undefined } as unknown as Limits)).toEqual([])
  expect(found(article, {})).toEqual([])
})
