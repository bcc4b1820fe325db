import type * as t from 'io-ts'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import {
  Article,
  Coordinates,
  Extensions,
  issuesOf,
  Json,
  Paragraph,
  Person,
  Place,
  pointer,
  VerifiedArticle
} from '../../src/index.js'
import { validArticles } from '../support/samples.js'

const faultsOf = (codec: t.Mixed, value: unknown) => {
  expect(codec.is(value)).toBe(false)
  const result = codec.decode(value)
  if (result._tag === 'Right') throw new Error('expected a refusal')
  return issuesOf(result.left).map((issue) => [issue.code, pointer(issue), issue.received])
}

const paragraph = { id: 'p1', text: 'The talks resumed.' }
const place = { id: 'doha', name: 'Doha', type: 'city', mentions: [] }

const throwing = (target: object, trap: 'ownKeys' | 'getPrototypeOf' | 'get'): object =>
  new Proxy(target, {
    [trap]: () => {
      throw new Error('a trap')
    }
  })

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('what is no plain data', () => {
  class Record {
    readonly id = 'p1'
    readonly text = 'The talks resumed.'
  }

  test.each([
    ['an instance of a class', new Record(), 'an instance of Record'],
    ['a date', new Date(0), 'an instance of Date'],
    ['a map', new Map(), 'an instance of Map'],
    ['an object that inherits its data', Object.create(paragraph), 'an object'],
    ['an object with such data two prototypes up', Object.create(Object.create(null)), 'an object'],
    ['a boxed string', new String('p1'), 'an instance of String'],
    ['an array', [paragraph], 'an array'],
    ['an empty array', [], 'an empty array'],
    ['a function', () => paragraph, 'a function'],
    ['a revoked proxy', revoked(), 'an object that cannot be read'],
    ['a proxy whose keys throw', throwing(paragraph, 'ownKeys'), 'an object'],
    ['a proxy whose prototype throws', throwing(paragraph, 'getPrototypeOf'), 'an object that cannot be read'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a symbol', Symbol('p1'), 'a symbol'],
    ['a bigint', 7n, 'the bigint 7'],
    ['NaN', Number.NaN, 'NaN']
  ])('refuses %s as a record', (_what, value, received) => {
    expect(faultsOf(Paragraph, value)).toEqual([['type/object', '', received]])
  })

  test('takes objects without a prototype and of another realm', () => {
    expect(Paragraph.is(Object.assign(Object.create(null), paragraph))).toBe(true)
    expect(Paragraph.is(runInNewContext('({ id: "p1", text: "The talks resumed." })'))).toBe(true)
    expect(Place.is(runInNewContext('({ id: "doha", name: "Doha", type: "city", mentions: [] })'))).toBe(true)
  })

  test('takes a getter for what it gives, as JSON would', () => {
    expect(
      Paragraph.is({
        id: 'p1',
        get text() {
          return 'The talks resumed.'
        }
      })
    ).toBe(true)
    expect(
      faultsOf(Paragraph, {
        id: 'p1',
        get text() {
          return ''
        }
      })
    ).toEqual([['format/text', '/text', '""']])
  })

  test('places a getter that throws at its key', () => {
    const value = {
      id: 'P 1',
      get text(): string {
        throw new Error('a getter')
      }
    }
    expect(faultsOf(Paragraph, value)).toEqual([
      ['format/local-id', '/id', '"P 1"'],
      ['type/string', '/text', 'a property that cannot be read']
    ])
  })

  test('refuses a value that reads otherwise the second time', () => {
    let reads = 0
    const value = {
      id: 'p1',
      get text() {
        return reads++ === 0 ? '' : 'The talks resumed.'
      }
    }
    const result = Paragraph.decode(value)
    expect(result._tag === 'Left' && issuesOf(result.left).map(({ code }) => code)).toEqual(['type/json'])
  })

  test('ignores symbols and what is not enumerable, as JSON does', () => {
    const value = Object.defineProperty({ ...paragraph, [Symbol('note')]: 1 }, 'note', { value: 1, enumerable: false })
    expect(Paragraph.is(value)).toBe(true)
    const hidden = Object.defineProperty({ id: 'p1' }, 'text', { value: 'The talks resumed.', enumerable: false })
    expect(faultsOf(Paragraph, hidden)).toEqual([['key/missing', '/text', undefined]])
  })

  test('does not take an inherited tag', () => {
    const inherited = runInNewContext(
      'Object.prototype.kind = "person"; ({ id: "a", name: "A", mentions: [], offices: [] })'
    )
    expect(faultsOf(Person, inherited)).toEqual([['key/missing', '/kind', undefined]])
  })
})

describe('lists', () => {
  test('names the holes of a sparse array', () => {
    const mentions = [{ in: 'p1', exact: 'Doha' }]
    mentions.length = 3
    expect(faultsOf(Place, { ...place, mentions })).toEqual([
      ['type/object', '/mentions/1', 'undefined'],
      ['type/object', '/mentions/2', 'undefined']
    ])
  })

  test('gives up on a huge sparse array after a hundred faults', () => {
    const codes = faultsOf(Place, { ...place, mentions: new Array(4_000_000_000) }).map(([code]) => code)
    expect(codes).toHaveLength(101)
    expect(codes.at(-1)).toBe('limit/issues')
  })

  test.each([
    ['a set', new Set()],
    ['an array-like object', { length: 0 }],
    ['a string', 'Doha'],
    ['a revoked proxy', revoked()]
  ])('refuses %s', (_what, mentions) => {
    expect(faultsOf(Place, { ...place, mentions }).map(([code, at]) => [code, at])).toEqual([
      ['type/array', '/mentions']
    ])
  })

  test('refuses a proxy whose length throws', () => {
    const mentions = throwing([], 'get')
    const received = 'an object that cannot be read'
    expect(faultsOf(Place, { ...place, mentions })).toEqual([['type/array', '/mentions', received]])
    expect(faultsOf(Coordinates, mentions)).toEqual([['type/array', '', received]])
    expect(faultsOf(Json, mentions)).toEqual([['type/object', '', received]])
  })

  test('takes an array of another realm', () => {
    expect(Place.is({ ...place, mentions: runInNewContext('[]') })).toBe(true)
  })
})

describe('extensions', () => {
  const name = 'org.example.note'
  const cyclic: Array<unknown> = []
  cyclic.push({ inner: cyclic })

  test.each([
    ['undefined', undefined, 'type/json', ''],
    ['a function', () => 1, 'type/json', ''],
    ['a bigint', 1n, 'type/json', ''],
    ['NaN', { a: [Number.NaN] }, 'type/number', '/a/0'],
    ['an infinity', [Infinity], 'type/number', '/0'],
    ['a date', { 'a/b': new Date(0) }, 'type/object', '/a~1b'],
    ['a hole', [, 1], 'type/json', '/0'],
    ['a cycle', cyclic, 'type/json', '/0/inner'],
    ['a revoked proxy', [revoked()], 'type/object', '/0'],
    [
      'a getter that throws',
      {
        get a() {
          throw new Error('a getter')
        }
      },
      'type/json',
      '/a'
    ]
  ])('refuse %s', (_what, value, code, at) => {
    expect(faultsOf(Extensions, { [name]: value }).map(([found, where]) => [found, where])).toEqual([
      [code, `/${name}${at}`]
    ])
  })

  test('name every part that is no JSON, in order', () => {
    const pointers = faultsOf(Extensions, { [name]: { a: 1n, b: [2, Number.NaN], c: undefined } }).map(([, at]) => at)
    expect(pointers).toEqual([`/${name}/a`, `/${name}/b/1`, `/${name}/c`])
  })

  test('take what stands twice, however often', () => {
    let shared: unknown = []
    for (let depth = 0; depth < 200; depth++) shared = [shared, shared]
    expect(Extensions.is({ [name]: shared })).toBe(true)
  })

  test('take any depth, and find a fault there', () => {
    const deep = (core: unknown): unknown => {
      let value = core
      for (let depth = 0; depth < 100_000; depth++) value = depth % 2 === 0 ? [value] : { a: value }
      return value
    }
    expect(Extensions.is({ [name]: deep(null) })).toBe(true)
    const [fault] = faultsOf(Extensions, { [name]: deep(undefined) })
    expect(fault?.[0]).toBe('type/json')
    expect(String(fault?.[1]).split('/')).toHaveLength(100_002)
  })

  test('list keys that are no name last', () => {
    const values = { note: 1, 'org.example.a': 1n, 'https://example.org/b': null }
    expect(faultsOf(Extensions, values).map(([code, at]) => [code, at])).toEqual([
      ['type/json', '/org.example.a'],
      ['key/unknown', '/note']
    ])
  })

  test('are refused as a whole where they are no object', () => {
    for (const value of [null, [], 'x', new Map(), revoked()]) {
      expect(faultsOf(Extensions, value)[0]?.slice(0, 2)).toEqual(['type/object', ''])
    }
  })

  test('stop at the limit', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, 1]))
    expect(faultsOf(Extensions, many)).toHaveLength(101)
    const wrong = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`org.k${index}`, 1n]))
    expect(faultsOf(Extensions, wrong)).toHaveLength(101)
    expect(faultsOf(Extensions, { [name]: Array.from({ length: 300 }, () => 1n) })).toHaveLength(101)
  })
})

/** An object whose keys can be listed a number of times, and throw after that. */
const closing = (target: object, times: number): object => {
  let left = times
  return new Proxy(target, {
    getOwnPropertyDescriptor: (object, key) => {
      if (left === 0) throw new Error('closed')
      left--
      return Reflect.getOwnPropertyDescriptor(object, key)
    }
  })
}

describe('nothing throws', () => {
  test('out of decode, where a proxy closes in the midst of it', () => {
    const value = closing({ id: 'P 1', text: 'The talks resumed.', note: '' }, 9)
    expect(faultsOf(Paragraph, value)).toEqual([
      ['format/local-id', '/id', '"P 1"'],
      ['key/unknown', '/note', '""']
    ])
    const below = { ...place, mentions: [closing({ in: 'p1', exact: 'Doha', note: '' }, 9)] }
    expect(faultsOf(Place, below)).toEqual([['type/object', '/mentions/0', 'an object']])
  })

  test('out of decode, where the length of a list is none', () => {
    const mentions = new Proxy([], { get: (list, key) => (key === 'length' ? Symbol('none') : Reflect.get(list, key)) })
    expect(Place.is({ ...place, mentions })).toBe(false)
    expect(faultsOf(Place, { ...place, name: '', mentions })).toEqual([
      ['format/text', '/name', '""'],
      ['type/json', '', 'an object']
    ])
  })

  test('out of issuesOf, where a proxy is revoked before', () => {
    const { proxy, revoke } = Proxy.revocable([3], {})
    const result = Place.decode({ ...place, mentions: proxy })
    revoke()
    expect(result._tag === 'Left' && issuesOf(result.left).map(pointer)).toEqual(['/mentions/0'])
  })

  test('out of a pattern, however long the string', () => {
    const [code] = faultsOf(Paragraph, { ...paragraph, language: `x${'-a'.repeat(8_000_000)}-` })[0] ?? []
    expect(code).toBe('format/language-tag')
  })

  const [, article] = validArticles[0] as readonly [string, object]

  test.each([
    ['an object nested 100,000 deep', JSON.parse('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))],
    ['an array nested 100,000 deep', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))]
  ])('out of decode: %s, in any place', (_what, deep) => {
    for (const key of Object.keys(article)) {
      for (const codec of [Article, VerifiedArticle]) {
        const value = { ...article, [key]: key === 'extensions' ? { 'org.example.deep': deep } : deep }
        expect(codec.decode(value)._tag).toBe(key === 'extensions' ? 'Right' : 'Left')
      }
    }
    expect(Article.decode(deep)._tag).toBe('Left')
    expect(Article.decode({ ...article, deep })._tag).toBe('Left')
  })
})
