import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { Coordinates, Dateline, Extensions, Json, LocalId, PloverCoding, Probability, Text } from '../../src/index.js'
import { shapeOf } from '../../src/codec/shapeOf.js'

const named = new Map<string, unknown>([
  ['a', { codec: t.string, isOptional: false }],
  ['b', { codec: t.number, isOptional: true }]
])

describe('the shape of a codec of io-ts', () => {
  const Tree: t.Mixed = t.recursion('Tree', () => t.type({ next: Tree }))

  test.each<readonly [string, t.Mixed, unknown]>([
    ['string', t.string, { kind: 'string' }],
    ['number', t.number, { kind: 'number' }],
    ['boolean', t.boolean, { kind: 'boolean' }],
    ['null', t.null, { kind: 'null' }],
    ['undefined', t.undefined, { kind: 'undefined' }],
    ['void', t.void, { kind: 'undefined' }],
    ['unknown', t.unknown, { kind: 'unknown' }],
    ['literal', t.literal(3), { kind: 'literal', value: 3 }],
    ['keyof', t.keyof({ a: null, b: null }), { kind: 'enumeration', words: ['a', 'b'] }],
    ['array', t.array(t.string), { kind: 'list', item: t.string, minItems: 0 }],
    ['readonlyArray', t.readonlyArray(t.string), { kind: 'list', item: t.string, minItems: 0 }],
    ['UnknownArray', t.UnknownArray, { kind: 'list', item: t.unknown, minItems: 0 }],
    ['UnknownRecord', t.UnknownRecord, { kind: 'dictionary', key: t.string, value: t.unknown }],
    ['record', t.record(t.string, t.number), { kind: 'dictionary', key: t.string, value: t.number }],
    ['tuple', t.tuple([t.string, t.number]), { kind: 'tuple', items: [t.string, t.number], isClosed: false }],
    ['union', t.union([t.string, t.number]), { kind: 'union', members: [t.string, t.number] }],
    ['intersection', t.intersection([t.string, Text]), { kind: 'intersection', members: [t.string, Text] }],
    ['Int', t.Int, { kind: 'refinement', base: t.number }],
    ['readonly', t.readonly(t.string), { kind: 'string' }],
    ['Function', t.Function, { kind: 'opaque' }],
    ['bigint', t.bigint, { kind: 'opaque' }],
    ['a class of its own', new t.Type('Date', t.string.is, t.string.validate, t.identity), { kind: 'opaque' }],
    [
      'a tag that objects have',
      Object.assign(new t.Type('x', t.string.is, t.string.validate, t.identity), { _tag: 'constructor' }),
      { kind: 'opaque' }
    ]
  ])('%s', (_name, codec, expected) => {
    expect(shapeOf(codec)).toEqual(expected)
  })

  const record = (fields: ReadonlyMap<string, unknown>): unknown => ({
    kind: 'record',
    fields,
    isClosed: false,
    isNonEmpty: false
  })

  test('type takes a key to be left out where it may be undefined', () => {
    const maybe = t.union([t.number, t.undefined])
    const fields = new Map(
      [...named].map(([key]) => [key, { codec: key === 'b' ? maybe : t.string, isOptional: key === 'b' }])
    )
    expect(shapeOf(t.type({ a: t.string, b: maybe }))).toEqual(record(fields))
    expect(shapeOf(t.exact(t.type({ a: t.string, b: maybe })))).toEqual(record(fields))
    expect(shapeOf(t.strict({ a: t.string, b: maybe }))).toEqual(record(fields))
  })

  test('partial takes every key to be left out', () => {
    expect(shapeOf(t.partial({ b: t.number }))).toEqual(record(new Map([['b', named.get('b')]])))
  })

  test('record of listed keys asks for each of them', () => {
    const keys = t.union([t.literal('a'), t.keyof({ b: null })])
    const fields = new Map(['a', 'b'].map((key) => [key, { codec: t.number, isOptional: false }]))
    expect(shapeOf(t.record(keys, t.number))).toEqual(record(fields))
    const open = t.union([t.literal('a'), t.string])
    expect(shapeOf(t.record(open, t.number))).toEqual({ kind: 'dictionary', key: open, value: t.number })
  })

  test('recursion leads to what it stands for', () => {
    const shape = shapeOf(Tree)
    expect(shape.kind === 'recursion' && shapeOf(shape.codec)).toMatchObject({ kind: 'record' })
  })

  test('deprecated classes', () => {
    const { StrictType } = t as unknown as {
      readonly StrictType: new (...parameters: ReadonlyArray<unknown>) => t.Mixed
    }
    const strict = new StrictType('S', t.string.is, t.string.validate, t.identity, { a: t.string })
    expect(shapeOf(strict)).toEqual(record(new Map([['a', named.get('a')]])))
    const { any, never } = t as unknown as Readonly<Record<'any' | 'never', t.Mixed>>
    expect([shapeOf(any), shapeOf(never)]).toEqual([{ kind: 'unknown' }, { kind: 'never' }])
  })
})

describe('the shape of a codec of this package', () => {
  test.each<readonly [t.Mixed, unknown]>([
    [LocalId, { kind: 'string', format: { name: 'LocalId' } }],
    [Probability, { kind: 'number', range: { minimum: 0, maximum: 1 } }],
    [Coordinates, { kind: 'tuple', isClosed: true }],
    [Json, { kind: 'json' }],
    [Extensions, { kind: 'dictionary', value: Json }],
    [Dateline, { kind: 'record', isClosed: true, isNonEmpty: true }],
    [PloverCoding, { kind: 'record', isClosed: true, isNonEmpty: false, choice: { key: 'mode', by: 'event' } }]
  ])('%o', (codec, expected) => {
    expect(shapeOf(codec)).toMatchObject(expected as object)
  })
})
