import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shapeOf, type Walkable } from '../../src/codec/shapeOf.js'
import { indexArticle } from '../../src/rule/indexArticle.js'
import { Article, checkArticle, decodeArticle, VerifiedArticle } from '../../src/index.js'
import { arbitrary, verifiedArticle, type VerifiedArticleOptions } from '../../src/testing/index.js'
import { articleFrom } from '../../src/testing/articleFrom.js'
import { phrasebook } from '../../src/testing/phrasebook.js'
import { planArbitrary } from '../../src/testing/plan.js'

const seed = 20261127
const articles = fc.sample(verifiedArticle(), { seed, numRuns: 500 })

const lines = (article: Article): ReadonlyArray<string> =>
  checkArticle(article).map(({ code, message }) => `${code}: ${message}`)

/** What of the format an article uses: keys there and not, members of unions, words. */
const usedIn = (codec: Walkable, value: unknown, used: Set<string>): void => {
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'record':
      for (const [key, field] of shape.fields) {
        const isThere = Object.hasOwn(value as object, key)
        used.add(`${codec.name}.${key} is ${isThere ? '' : 'not '}there`)
        if (isThere) usedIn(field.codec, (value as Readonly<Record<string, unknown>>)[key], used)
      }
      return
    case 'list':
      used.add(`${codec.name} has ${Math.min((value as ReadonlyArray<unknown>).length, 2)}`)
      for (const item of value as ReadonlyArray<unknown>) usedIn(shape.item, item, used)
      return
    case 'union':
      for (const member of shape.members) {
        if (!member.is(value)) continue
        used.add(`${codec.name} is ${member.name}`)
        usedIn(member, value, used)
      }
      return
    case 'enumeration':
      used.add(`${codec.name} is ${String(value)}`)
      return
    default:
  }
}

/** All of the format that an article could use, but for the long lists of codes. */
const usable = (codec: Walkable, all: Set<string>): void => {
  const shape = shapeOf(codec)
  switch (shape.kind) {
    case 'record':
      for (const [key, field] of shape.fields) {
        all.add(`${codec.name}.${key} is there`)
        if (field.isOptional) all.add(`${codec.name}.${key} is not there`)
        usable(field.codec, all)
      }
      return
    case 'list':
      for (let count = shape.minItems; count <= 2; count++) all.add(`${codec.name} has ${count}`)
      usable(shape.item, all)
      return
    case 'union':
      for (const member of shape.members) {
        all.add(`${codec.name} is ${member.name}`)
        usable(member, all)
      }
      return
    case 'enumeration':
      if (shape.words.length < 50) for (const word of shape.words) all.add(`${codec.name} is ${word}`)
      return
    default:
  }
}

describe('verified articles', () => {
  test('have nothing that speaks against them', () => {
    for (const article of articles) {
      expect(lines(article)).toEqual([])
      expect(decodeArticle(article)._tag).toBe('Right')
    }
  })

  test('use all of the format', () => {
    const [used, all] = [new Set<string>(), new Set<string>()]
    for (const article of articles) usedIn(Article, article, used)
    usable(Article, all)
    expect(all.size).toBeGreaterThan(400)
    expect([...all].filter((use) => !used.has(use))).toEqual([])
  })

  test('are JSON', () => {
    for (const article of articles) expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
  })

  test('are in all languages of the phrasebook, with paragraphs in others', () => {
    expect(new Set(articles.map(({ language }) => language)).size).toBe(phrasebook.length)
    expect(articles.some(({ body }) => body.some(({ language }) => language !== undefined))).toBe(true)
  })

  test('resolve references of every kind', () => {
    const resolved = new Set<string>()
    for (const article of articles) {
      for (const { temporal } of indexArticle(article).temporals) {
        if (temporal.kind !== 'relative' || temporal.resolved === undefined) continue
        const { reference } = temporal
        resolved.add(`${reference.kind} ${reference.kind === 'offset' ? reference.unit : reference.direction}`)
      }
    }
    const all = [
      ...['day', 'week', 'month', 'year'].map((unit) => `offset ${unit}`),
      ...['past', 'future'].map((direction) => `calendar ${direction}`),
      ...['past', 'future', 'current-week'].map((direction) => `weekday ${direction}`)
    ]
    expect([...resolved].sort()).toEqual(all.sort())
  })

  test('hold together where all happens on the day of publication', () => {
    const picks = fc.array(fc.constantFrom(0, 0, 1, 2, 8, 16), { minLength: 32, maxLength: 32, size: 'max' })
    const bare = { picks: [], free: {} }
    const stop = fc.record({ picks, free: fc.constant({}) })
    const itinerary = fc.record({ picks, free: fc.constant({}), inner: fc.array(stop, { minLength: 2, maxLength: 4 }) })
    const plans = fc.tuple(planArbitrary(0, 1), fc.array(itinerary, { minLength: 1, maxLength: 3 }))
    const property = fc.property(plans, ([plan, itineraries]) => {
      const cast = { places: [bare, bare, bare], actors: [{ ...bare, inner: [] }], itineraries }
      expect(lines(articleFrom({ ...plan, ...cast }, 'en') as unknown as Article)).toEqual([])
    })
    fc.assert(property, { seed, numRuns: 1500 })
  })

  test('differ', () => {
    expect(new Set(articles.map((article) => JSON.stringify(article))).size).toBe(articles.length)
    expect(new Set(articles.map(({ headline }) => headline)).size).toBeGreaterThan(250)
  })

  test.each(['small', 'medium', 'large'] as const)('are %s if that is asked for', (size) => {
    const most = { small: 2, medium: 4, large: 12 }[size]
    const sized = fc.sample(verifiedArticle({ size }), { seed, numRuns: 60 })
    const counts = sized.flatMap(({ actors, events, statements }) => [actors.length, events.length, statements.length])
    expect(Math.max(...counts)).toBe(most)
    for (const article of sized) expect(lines(article)).toEqual([])
  })

  test.each([...phrasebook.map(({ language }) => language), 'de-AT', 'it', 'x-elvish', 'zh-Hant-TW', 'EN'])(
    'are in %s if that is asked for',
    (language) => {
      for (const article of fc.sample(verifiedArticle({ language }), { seed, numRuns: 25 })) {
        expect(article.language).toBe(language)
        expect(lines(article)).toEqual([])
      }
    }
  )

  test('cannot be in what is no language tag', () => {
    expect(() => verifiedArticle({ language: 'en_GB' })).toThrow(new RangeError('"en_GB" is no language tag'))
  })

  test('are what arbitrary gives for their codec', () => {
    const values = fc.sample(arbitrary(VerifiedArticle), { seed, numRuns: 20 })
    expect(values).toEqual(articles.slice(0, 20))
  })
})

describe('a test that fails', () => {
  const least = (
    holds: (article: Article) => boolean,
    options: VerifiedArticleOptions = {}
  ): { readonly article: Article; readonly tried: ReadonlyArray<Article> } => {
    const tried: Array<Article> = []
    const property = fc.property(verifiedArticle(options), (article) => {
      tried.push(article)
      return holds(article)
    })
    const { counterexample } = fc.check(property, { seed, numRuns: 500 })
    return { article: counterexample?.[0] as Article, tried }
  }

  test('ends with the smallest article', () => {
    const { article, tried } = least(() => false)
    expect(article).toEqual({
      schemaVersion: '1',
      id: article.id,
      headline: 'The talks resumed.',
      language: 'en',
      body: [{ id: 'p1', text: 'The talks resumed.' }],
      places: [],
      actors: [],
      statements: [],
      itineraries: [],
      events: []
    })
    for (const other of tried) expect(lines(other)).toEqual([])
  })

  test('ends with one itinerary, and what it needs', () => {
    const { article, tried } = least(({ itineraries }) => itineraries.length === 0)
    const { actors, events, itineraries, places, statements } = article
    expect([places.length, actors.length, itineraries.length]).toEqual([1, 1, 1])
    expect([statements.length, events.length]).toEqual([0, 0])
    expect(itineraries[0]?.stops).toHaveLength(1)
    expect(Object.keys(article)).toHaveLength(10)
    for (const other of tried) expect(lines(other)).toEqual([])
  })

  test('ends with three statements, and no more', () => {
    const { article, tried } = least(({ statements }) => statements.length < 3)
    expect(article.statements).toHaveLength(3)
    for (const { segments, ...statement } of article.statements) {
      expect(segments).toHaveLength(1)
      expect(Object.keys(statement)).toEqual(['id', 'speaker'])
    }
    expect([...article.places, ...article.actors, ...article.events]).toEqual([])
    for (const other of tried) expect(lines(other)).toEqual([])
  })
})
