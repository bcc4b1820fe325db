import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { Statement } from '../../src/index.js'
import {
  type JsonSchema,
  toJsonSchema,
  type Unrepresentable,
  UnrepresentableError
} from '../../src/json-schema/index.js'
import { compileLoosely } from './validators.js'

const schemaOf = (codec: t.Mixed, findings: Array<Unrepresentable> = []): JsonSchema => {
  const { $schema, ...schema } = toJsonSchema(codec, { onUnrepresentable: (finding) => findings.push(finding) })
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
  return schema
}

const Tree: t.Mixed = t.recursion('Tree', () => t.type({ word: t.string, branches: t.array(Tree) }))
const Spaced: t.Mixed = t.recursion('A tree', () => t.type({ next: t.union([Spaced, t.null]) }))

interface Positive {
  readonly Positive: unique symbol
}

const Positive = t.brand(t.number, (value): value is t.Branded<number, Positive> => value > 0, 'Positive')

describe('a codec from elsewhere', () => {
  test.each<readonly [string, t.Mixed, JsonSchema]>([
    ['string', t.string, { type: 'string' }],
    ['number', t.number, { type: 'number' }],
    ['boolean', t.boolean, { type: 'boolean' }],
    ['null', t.null, { type: 'null' }],
    ['undefined', t.undefined, { not: {} }],
    ['unknown', t.unknown, {}],
    ['literal', t.literal(3), { type: 'number', const: 3 }],
    ['keyof', t.keyof({ a: null, b: null }), { type: 'string', enum: ['a', 'b'] }],
    ['keyof of nothing', t.keyof({}) as unknown as t.Mixed, { not: {} }],
    ['array', t.array(t.string), { type: 'array', items: { type: 'string' } }],
    ['tuple', t.tuple([t.string]), { type: 'array', prefixItems: [{ type: 'string' }], minItems: 1 }],
    ['union', t.union([t.string, t.null]), { anyOf: [{ type: 'string' }, { type: 'null' }] }],
    ['union with undefined', t.union([t.string, t.undefined]), { type: 'string' }],
    ['intersection', t.intersection([t.string, t.unknown]), { allOf: [{ type: 'string' }, {}] }],
    [
      'record',
      t.record(t.string, t.number),
      { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'number' } }
    ],
    [
      'type',
      t.type({ a: t.string, b: t.union([t.number, t.undefined]) }),
      { type: 'object', properties: { a: { type: 'string' }, b: { type: 'number' } }, required: ['a'] }
    ],
    ['partial', t.partial({ a: t.string }), { type: 'object', properties: { a: { type: 'string' } } }],
    ['exact', t.exact(t.partial({ a: t.string })), { type: 'object', properties: { a: { type: 'string' } } }],
    ['readonly', t.readonly(t.string), { type: 'string' }]
  ])('%s', (_name, codec, expected) => {
    const findings: Array<Unrepresentable> = []
    expect(schemaOf(codec, findings)).toEqual(expected)
    expect(findings).toEqual([])
  })

  test('that is recursive refers to itself', () => {
    expect(schemaOf(Tree)).toEqual({
      title: 'Tree',
      type: 'object',
      properties: { word: { type: 'string' }, branches: { type: 'array', items: { $ref: '#' } } },
      required: ['word', 'branches']
    })
    const forest = schemaOf(t.array(Tree))
    expect(forest).toMatchObject({ type: 'array', items: { $ref: '#/$defs/Tree' } })
    const validate = compileLoosely(forest)
    const leaf = { word: 'leaf', branches: [] }
    expect([validate([{ word: 'twig', branches: [leaf] }]), validate([{ word: 'twig', branches: [3] }])]).toEqual([
      true,
      false
    ])
  })

  test('with a name that no definition can have gets one that it can', () => {
    expect(schemaOf(t.array(Spaced))).toMatchObject({
      items: { $ref: '#/$defs/A_tree' },
      $defs: { A_tree: { title: 'A_tree' } }
    })
  })

  test('with the name of another stands beside it', () => {
    const [one, other] = [t.type({ a: t.string }, 'Pair'), t.type({ b: t.string }, 'Pair')]
    const schema = schemaOf(t.type({ one, other, again: one }))
    expect(schema['properties']).toEqual({
      one: { $ref: '#/$defs/Pair' },
      other: { $ref: '#/$defs/Pair2' },
      again: { $ref: '#/$defs/Pair' }
    })
    expect(schema['$defs']).toMatchObject({ Pair: { required: ['a'] }, Pair2: { required: ['b'] } })
  })

  test('around ours has ours as definitions', () => {
    const schema = schemaOf(t.type({ items: t.array(Statement) }, 'Feed'))
    expect(schema).toMatchObject({ title: 'Feed', properties: { items: { items: { $ref: '#/$defs/Statement' } } } })
    expect(schema).not.toHaveProperty('$id')
    expect(schema['$defs']).toHaveProperty('Speaker')
  })
})

test('a tuple of draft 7 lists its items', () => {
  const schema = toJsonSchema(t.tuple([t.string, t.number]), { target: 'draft-07' })
  expect(schema).toMatchObject({ items: [{ type: 'string' }, { type: 'number' }], minItems: 2 })
  expect(schema).not.toHaveProperty('maxItems')
})

describe('what cannot be said', () => {
  test('is reported with its place, and admitted', () => {
    const findings: Array<Unrepresentable> = []
    const Date = new t.Type('DateFromISOString', t.string.is, t.string.validate, t.identity)
    const schema = schemaOf(t.type({ 'a/b~c': t.array(Positive), date: Date }), findings)
    expect(schema).toMatchObject({
      properties: { 'a/b~c': { items: { $ref: '#/$defs/Positive' } }, date: { $ref: '#/$defs/DateFromISOString' } },
      $defs: { Positive: { title: 'Positive', type: 'number' }, DateFromISOString: { title: 'DateFromISOString' } }
    })
    expect(findings).toEqual([
      {
        codec: 'Positive',
        pointer: '#/$defs/Positive',
        message: 'what Positive asks beyond number is known to its code only'
      },
      {
        codec: 'DateFromISOString',
        pointer: '#/$defs/DateFromISOString',
        message: 'nothing is known of the codec DateFromISOString, so any value is admitted'
      }
    ])
  })

  test('has the pointer of a place that needs escapes', () => {
    const findings: Array<Unrepresentable> = []
    const Unnamed = t.brand(
      t.number,
      (value): value is t.Branded<number, Positive> => value > 0,
      ('Positive' + '!') as 'Positive'
    )
    schemaOf(t.type({ 'a/b~c': Unnamed }), findings)
    expect(findings.map(({ pointer }) => pointer)).toEqual(['#/properties/a~1b~0c'])
  })

  test('is told once for a codec that is used twice', () => {
    const findings: Array<Unrepresentable> = []
    schemaOf(t.type({ a: Positive, b: Positive }), findings)
    expect(findings).toHaveLength(1)
  })

  test('is thrown, all of it, where that is asked for', () => {
    const codec = t.tuple([Positive, t.Function])
    const thrown = ((): unknown => {
      try {
        return toJsonSchema(codec, { unrepresentable: 'throw' })
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toBeInstanceOf(UnrepresentableError)
    const { message, name, findings } = thrown as UnrepresentableError
    expect(name).toBe('UnrepresentableError')
    expect(findings.map(({ codec: of }) => of)).toEqual(['Positive', 'Function'])
    expect(message.split('\n')).toHaveLength(3)
    expect(() => toJsonSchema(t.string, { unrepresentable: 'throw' })).not.toThrow()
  })

  test('is not told where any is asked for', () => {
    const told: Array<Unrepresentable> = []
    toJsonSchema(Positive, { unrepresentable: 'any', onUnrepresentable: (finding) => told.push(finding) })
    expect(told).toEqual([])
  })
})

describe('an override', () => {
  const override = (codec: t.Mixed): JsonSchema | undefined =>
    codec === Positive ? { type: 'number', exclusiveMinimum: 0 } : undefined

  test('takes the place of what would be written, and nothing is reported', () => {
    const schema = toJsonSchema(t.array(Positive), { override, unrepresentable: 'throw' })
    expect(schema).toMatchObject({ type: 'array', items: { type: 'number', exclusiveMinimum: 0 } })
  })

  test('holds at the root too', () => {
    expect(toJsonSchema(Positive, { override, unrepresentable: 'throw' })).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'number',
      exclusiveMinimum: 0
    })
  })
})

test('an id is the one that is given', () => {
  expect(toJsonSchema(t.string, { id: 'https://example.org/word' })['$id']).toBe('https://example.org/word')
})

test('a target that is not known is refused', () => {
  for (const target of ['draft-04', 'toString', '']) {
    expect(() => toJsonSchema(t.string, { target: target as 'draft-07' })).toThrow(RangeError)
  }
})
