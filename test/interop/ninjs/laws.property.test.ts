import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, checkArticle, decodeArticle, locate, type Mention } from '../../../src/index.js'
import { fromNinjs, Ninjs, toNinjs } from '../../../src/interop/ninjs/index.js'
import { anchorsOf } from '../../../src/interop/text/anchorsOf.js'
import { verifiedArticle } from '../../../src/testing/index.js'
import { changesIn } from '../changesIn.js'
import { readJson, schemaOf31 } from './schemaOf.js'

const startOf = (article: Article, mention: Mention): number => {
  const located = locate(article, mention)
  return located._tag === 'Right' ? located.right.utf16.start : -1
}

/** The smallest anchor for the place that a mention means, so that two for one place are the same. */
const smallest = (article: Article, mention: Mention): unknown => {
  const { prefix: _prefix, suffix: _suffix, ...words } = mention
  const start = startOf(article, mention)
  const same = anchorsOf(article, mention.exact).find(
    (anchor) => anchor.in === mention.in && startOf(article, anchor) === start
  )
  return { ...words, ...same }
}

/** An article whose mentions are anchored in one way, and in one order; those that another has not are left out. */
const plain = (article: Article, wanted: Article): Article => {
  const of = (one: Article, key: 'actors' | 'places', id: string): ReadonlyArray<Mention> =>
    one[key].flatMap((thing) => (thing.id === id ? thing.mentions : []))
  const listed = (key: 'actors' | 'places') =>
    article[key].map((thing) => {
      const own = thing.mentions.map((mention) => smallest(article, mention))
      const ordered = of(wanted, key, thing.id).map((mention) => {
        const { form: _form, ...words } = smallest(wanted, mention) as Mention
        return own.find((one) => {
          const { form: _other, ...others } = one as Mention
          return JSON.stringify(others) === JSON.stringify(words)
        })
      })
      return { ...thing, mentions: ordered }
    })
  return { ...article, actors: listed('actors'), places: listed('places') } as unknown as Article
}

const anchored = (article: Article): Article =>
  ({
    ...article,
    actors: article.actors.map((one) => ({ ...one, mentions: one.mentions.map((m) => smallest(article, m)) })),
    places: article.places.map((one) => ({ ...one, mentions: one.mentions.map((m) => smallest(article, m)) }))
  }) as unknown as Article

describe('to ninjs and back', () => {
  const admits = schemaOf31()

  test('keeps all that no loss tells of, ids included, and passes the official schema', () => {
    fc.assert(
      fc.property(verifiedArticle({ size: 'small' }), (article) => {
        const { value, losses } = toNinjs(article)
        expect([admits(value), admits.errors]).toEqual([true, null])
        expect(Ninjs.decode(value)._tag).toBe('Right')
        const back = fromNinjs(JSON.parse(JSON.stringify(value)))
        expect(back.value).toBeDefined()
        const same = plain(back.value as Article, article)
        expect(changesIn(anchored(article), same, losses)).toEqual([])
      }),
      { numRuns: 150 }
    )
  })

  test('what comes back comes back again', () => {
    fc.assert(
      fc.property(verifiedArticle({ size: 'small' }), (article) => {
        const once = fromNinjs(toNinjs(article).value).value as Article
        const { value, losses } = toNinjs(once)
        expect(fromNinjs(value).value).toEqual(once)
        expect(losses).toEqual([])
      }),
      { numRuns: 100 }
    )
  })
})

const KEYS = [
  'uri',
  'guid',
  'headline',
  'headlines',
  'body_html',
  'bodies',
  'people',
  'place',
  'events',
  'language',
  'located'
]
const ITEM_KEYS = [
  ...KEYS,
  'value',
  'role',
  'contentType',
  'name',
  'scheme',
  'code',
  'symbols',
  'literal',
  'rel',
  '__proto__'
]
const scraps = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'urn:x:1',
    'en',
    '<p id="p1">Doha',
    'Doha',
    'main',
    'text/html',
    'http://cvx.iptc.org/iso3166-1a2/qa',
    'p1'
  ),
  fc.jsonValue({ maxDepth: 3 })
)
const likely = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, scraps, fc.array(tie('node'), { maxLength: 4 }), tie('item')),
  item: fc.dictionary(fc.constantFrom(...ITEM_KEYS), tie('node'), { maxKeys: 8 })
}))

/** Puts a value in the place of one part of another, or takes that part out. */
const mutated = (value: unknown, path: ReadonlyArray<number>, part: unknown): unknown => {
  const [first, ...others] = path
  if (first === undefined || typeof value !== 'object' || value === null) return part
  const keys = Object.keys(value)
  const key = keys[first % Math.max(1, keys.length)]
  if (key === undefined) return part
  const entries = keys.map((one): [string, unknown] => {
    const old = (value as Record<string, unknown>)[one]
    return [one, one === key ? mutated(old, others, part) : old]
  })
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries)
}

const holds = (json: unknown): void => {
  const { value, losses } = fromNinjs(json, { id: 'urn:x:given', language: 'en' })
  if (value === undefined) expect(losses.length).toBeGreaterThan(0)
  else expect(decodeArticle(value)._tag).toBe('Right')
  for (const { pointer, reason } of losses) {
    expect(pointer).toMatch(/^(?:\/.*)?$/s)
    expect(reason).not.toBe('')
  }
}

describe('from anything', () => {
  test('nothing is thrown, and what comes out is an article', () => {
    fc.assert(fc.property(fc.jsonValue(), holds), { numRuns: 300 })
    fc.assert(fc.property(likely.item, holds), { numRuns: 500 })
    const whole = { headline: 'Envoy in Doha', body_html: '<p>In Doha.' }
    fc.assert(
      fc.property(likely.item, (item) => holds({ ...whole, ...item })),
      { numRuns: 500 }
    )
  })

  test('mutated examples', () => {
    const examples = ['1.6', '2.2', '3.1'].map((version) =>
      readJson(`examples/${version}/005_complex_text_article.json`)
    )
    const mutants = fc.tuple(
      fc.constantFrom(...examples, readJson('superdesk.json')),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
      scraps
    )
    fc.assert(
      fc.property(mutants, ([example, path, part]) => holds(mutated(example, path, part))),
      { numRuns: 500 }
    )
  })

  test('every value that comes out is free of errors', () => {
    fc.assert(
      fc.property(verifiedArticle({ size: 'small' }), (article) => {
        const { value } = fromNinjs(toNinjs(article).value)
        expect(checkArticle(value as Article).filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 30 }
    )
  })
})
