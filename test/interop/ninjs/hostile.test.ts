import { describe, expect, test } from 'vitest'
import { decodeArticle } from '../../../src/index.js'
import { fromNinjs } from '../../../src/interop/ninjs/index.js'

const whole = { uri: 'urn:x:1', language: 'en', headline: 'Envoy in Doha', body_text: 'In Doha.' }

const deep = (levels: number, open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`) as unknown

const KEYS = [
  'body',
  'bodies',
  'headlines',
  'person',
  'places',
  'rightsinfo',
  'infosources',
  'authors',
  'subject',
  'type',
  'nonsense'
]

describe('of any depth and length', () => {
  test.each(KEYS)('a hundred thousand levels under %s', (key) => {
    for (const value of [deep(100_000, '[', ']'), deep(100_000, '{"a":', '}'), deep(100_000, '[{"geojson":', '}]')]) {
      expect(() => fromNinjs({ ...whole, [key]: value })).not.toThrow()
    }
  })

  test('a hundred thousand levels of everything', () => {
    expect(() => fromNinjs(deep(100_000, '[', ']'))).not.toThrow()
    expect(() => fromNinjs(deep(100_000, '{"associations":', '}'))).not.toThrow()
  })

  test.each([
    ['people', { people: Array.from({ length: 4_000 }, () => ({ name: 'Doha' })) }],
    ['people of the same id', { people: Array.from({ length: 4_000 }, () => ({ name: 'Doha', literal: 'doha' })) }],
    ['headlines', { headlines: Array.from({ length: 4_000 }, (_, index) => ({ value: `x${index}` })) }],
    ['bodies', { bodies: Array.from({ length: 4_000 }, () => ({ value: '<p>x' })) }],
    ['sources', { infosources: Array.from({ length: 4_000 }, () => ({ name: 'x', role: 'author' })) }],
    ['unknown keys', Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`x${index}`, 1]))],
    ['body_ keys', Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`body_${index}`, 'x']))],
    ['paragraphs', { body_html: '<p>Doha'.repeat(50_000), people: [{ name: 'Doha' }] }],
    ['tags without end', { body_html: '', body: '<a '.repeat(200_000) }],
    ['a date', { versioncreated: `2020-12-03T18:30:00.${'0'.repeat(300_000)}` }],
    ['a URI', { person: [{ name: 'x', uri: `https://orcid.org/${'0-'.repeat(100_000)}!` }] }]
  ])('many: %s', (_name, more) => {
    const start = performance.now()
    const { value } = fromNinjs({ ...whole, ...more })
    expect(decodeArticle(value)._tag).toBe('Right')
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test('of more names than an article may have mentions, some are not looked for', () => {
    const body_text = `${'Doha Kabul '.repeat(9)}${'x'.repeat(2_000_000)}`
    const people = Array.from({ length: 300 }, (_, index) => ({ name: index % 2 === 0 ? 'Doha' : 'Nowhere' }))
    const { value, losses } = fromNinjs({ ...whole, body_text, people })
    const counts = value?.actors.map(({ mentions }) => mentions.length)
    expect(counts?.[0]).toBe(10)
    expect(counts?.at(-2)).toBe(0)
    expect(losses.find(({ pointer }) => pointer === '/people/298')?.code).toBe('narrowed')
    expect(losses.some(({ pointer }) => pointer === '/people/1')).toBe(false)
    expect(losses.find(({ pointer }) => pointer === '/people/299')?.code).toBe('narrowed')
    expect(decodeArticle(value)._tag).toBe('Right')
  })

  test('of a single name that stands too often, that some are left out is told', () => {
    const { value, losses } = fromNinjs({ ...whole, body_text: 'a b '.repeat(50_000), people: [{ name: 'a b' }] })
    expect(value?.actors[0]?.mentions).toHaveLength(41)
    expect(losses).toEqual([
      {
        code: 'narrowed',
        pointer: '/people/0',
        reason: 'not all of its mentions are there: an article may not have so many'
      }
    ])
  })
})
