import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { Actor, Article, checkArticle, Coordinates, definitions, Place, PloverCoding } from '../../src/index.js'
import { shapeOf, type Walkable } from '../../src/codec/shapeOf.js'
import { fromStructuredOutput, type JsonSchema, type Unrepresentable } from '../../src/json-schema/index.js'
import { wordsOfTag } from '../../src/json-schema/wordsOfTag.js'
import { validArticles } from '../support/samples.js'
import { schemasIn, write } from './structuredSchemas.js'
import { compile } from './validators.js'

const findingsOf = (codec: Walkable): ReadonlyArray<Unrepresentable> => {
  const findings: Array<Unrepresentable> = []
  write(codec, { unrepresentable: 'warn', onUnrepresentable: (finding) => findings.push(finding) })
  return findings
}

const article = write(Article)

const objects = schemasIn(article).filter(({ type }) => type === 'object')

/** How many objects and arrays lie inside each other, references followed. */
const depthOf = (schema: JsonSchema): number => {
  const definitions = article['$defs'] as Readonly<Record<string, JsonSchema>>
  const {
    $ref,
    properties = {},
    items,
    anyOf = []
  } = schema as {
    readonly $ref?: string
    readonly properties?: Readonly<Record<string, JsonSchema>>
    readonly items?: JsonSchema
    readonly anyOf?: ReadonlyArray<JsonSchema>
  }
  if ($ref !== undefined) return depthOf(definitions[$ref.replace('#/$defs/', '')] as JsonSchema)
  const inner = [...Object.values(properties), ...(items === undefined ? [] : [items])]
  return Math.max(inner.length === 0 ? 0 : 1 + Math.max(...inner.map(depthOf)), ...anyOf.map(depthOf), 0)
}

describe('the schema of an article', () => {
  test('has only keywords that no vendor refuses', () => {
    const allowed =
      'type description enum pattern properties required additionalProperties items minItems anyOf $ref $defs'
    const keywords = new Set(schemasIn(article).flatMap((schema) => Object.keys(schema)))
    expect([...keywords].filter((keyword) => !allowed.split(' ').includes(keyword))).toEqual([])
  })

  test('has an object at its root', () => {
    expect(article['type']).toBe('object')
  })

  test('closes every object and requires every key of it', () => {
    expect(objects.length).toBeGreaterThan(50)
    for (const { properties, required, additionalProperties } of objects) {
      expect([required, additionalProperties]).toEqual([Object.keys(properties as object), false])
    }
  })

  test('has nothing beside a reference', () => {
    const references = schemasIn(article).filter((schema) => '$ref' in schema)
    expect(references.length).toBeGreaterThan(50)
    expect(references.filter((schema) => Object.keys(schema).length > 1)).toEqual([])
  })

  test('has a type wherever it is no choice and no reference', () => {
    expect(schemasIn(article).filter((schema) => !('type' in schema || 'anyOf' in schema || '$ref' in schema))).toEqual(
      []
    )
  })

  test('asks for one item at least, or for none', () => {
    expect(new Set(schemasIn(article).map(({ minItems }) => minItems))).toEqual(new Set([undefined, 1]))
  })

  test('has patterns of the subset that vendors read', () => {
    const patterns = schemasIn(article).flatMap(({ pattern }) => (pattern === undefined ? [] : [String(pattern)]))
    expect(patterns.length).toBeGreaterThan(20)
    const refused = /\(\?[=!<]|\\[bBpPdws]|\\[1-9]/
    expect(
      patterns.filter((pattern) => refused.test(pattern.replaceAll('[\\s\\S]', 'c')) || pattern.length > 300)
    ).toEqual([])
    expect(patterns.filter((pattern) => !/^\^[^]*\$$/.test(pattern))).toEqual([])
  })

  test('keeps within the sizes that OpenAI publishes', () => {
    const keys = objects.flatMap(({ properties }) => Object.keys(properties as object))
    const enums = schemasIn(article).flatMap((schema) =>
      schema['enum'] === undefined ? [] : [schema['enum'] as ReadonlyArray<string>]
    )
    const names = Object.keys(article['$defs'] as object)
    expect(keys.length).toBeLessThanOrEqual(5000)
    expect(enums.flat().length).toBeLessThanOrEqual(1000)
    expect([...keys, ...names, ...enums.flat()].join('').length).toBeLessThanOrEqual(120_000)
    for (const words of enums) if (words.length > 250) expect(words.join('').length).toBeLessThanOrEqual(15_000)
    expect(depthOf(article)).toBeLessThanOrEqual(10)
  })

  test('does not refer to itself', () => {
    expect(() => depthOf(article)).not.toThrow()
  })

  test('uses every definition', () => {
    const used = new Set([...JSON.stringify(article).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name))
    expect(Object.keys(article['$defs'] as object).filter((name) => !used.has(name))).toEqual([])
  })

  test('says what each key means', () => {
    const silent = objects.flatMap(({ properties }) =>
      Object.entries(properties as Readonly<Record<string, JsonSchema>>).filter(
        ([, schema]) => schema['description'] === undefined
      )
    )
    expect(silent).toEqual([])
  })

  test('leaves out extensions, and says so', () => {
    expect(article['properties']).not.toHaveProperty('extensions')
    expect(findingsOf(Article).map(({ message }) => message)).toContain(
      'an object with keys of its own choice: where its key may be left out, it is'
    )
  })
})

describe('keys that may be left out', () => {
  const place = { id: 'doha', name: 'Doha', type: 'city', mentions: [] }

  test('are null by default', () => {
    const validate = compile(write(Place))
    const absent = { country: null, within: null, coordinates: null, identifiers: null }
    expect([validate({ ...place, ...absent }), validate(place)]).toEqual([true, false])
  })

  test('may be left out where that is asked for', () => {
    const validate = compile(write(Place, { absent: 'omit' }))
    expect([validate(place), validate({ ...place, country: 'QA' }), validate({ ...place, country: null })]).toEqual([
      true,
      true,
      false
    ])
  })

  test('make a place small enough for the vendor that counts them', () => {
    const schemas = schemasIn(write(Place, { absent: 'omit' }))
    const optional = schemas.flatMap(({ type, properties, required }) =>
      type === 'object'
        ? Object.keys(properties as object).filter((key) => !(required as ReadonlyArray<string>).includes(key))
        : []
    )
    expect(optional.length).toBeLessThanOrEqual(24)
    expect(schemas.filter((schema) => 'anyOf' in schema).length).toBeLessThanOrEqual(16)
  })
})

describe('a choice that hangs on another key', () => {
  const { $defs, ...schema } = write(PloverCoding)
  const validate = compile({ type: 'object', properties: { coding: schema }, $defs })
  const coding = (event: string, others: object): unknown => ({
    coding: { scheme: 'plover', event, contexts: null, ...others }
  })

  test('is an object for each group of words', () => {
    expect(validate(coding('CONSULT', { mode: 'visit' }))).toBe(true)
    expect(validate(coding('CONSULT', { mode: null }))).toBe(true)
    expect(validate(coding('CONSULT', { mode: 'riot' }))).toBe(false)
    expect(validate(coding('AGREE', {}))).toBe(true)
    expect(validate(coding('AGREE', { mode: 'visit' }))).toBe(false)
  })

  test('defines its words', () => {
    expect(JSON.stringify(write(PloverCoding))).toContain(JSON.stringify(definitions.PloverEvent.CONSULT).slice(1, -1))
    expect(JSON.stringify(write(PloverCoding))).toContain('one side is the guest of the other')
  })
})

describe('what vendors cannot be told', () => {
  const Positive = t.refinement(t.number, (value) => value > 0, 'Positive')
  const messages = (codec: Walkable): ReadonlyArray<string> => findingsOf(codec).map(({ message }) => message)

  test.each<readonly [string, Walkable, JsonSchema, ReadonlyArray<string | RegExp>]>([
    ['any value', t.unknown, {}, ['any value: where its key may be left out, it is', /no object/]],
    ['true', t.literal(true), { type: 'boolean' }, ['always true', /no object/]],
    ['3', t.literal(3), { type: 'number', enum: [3] }, [/no object/]],
    ['a boolean', t.boolean, { type: 'boolean' }, [/no object/]],
    ['null', t.null, { type: 'null' }, [/no object/]],
    ['undefined', t.undefined, {}, ['no JSON is admitted here', /no object/]],
    [
      'a class',
      t.Function,
      {},
      ['a codec of which nothing is known: where its key may be left out, it is', /no object/]
    ],
    [
      'a refinement',
      Positive,
      { type: 'number' },
      ['what Positive asks beyond number is known to its code only', /no object/]
    ],
    [
      'a tuple',
      t.tuple([t.string]),
      { type: 'array', items: { type: 'string' } },
      ['just 1 items, each by its place', /no object/]
    ],
    [
      'a record with a name',
      t.type({ a: t.type({ b: t.string }, 'Inner') }),
      {
        type: 'object',
        properties: { a: { $ref: '#/$defs/Inner' } },
        required: ['a'],
        additionalProperties: false,
        $defs: {
          Inner: { type: 'object', properties: { b: { type: 'string' } }, required: ['b'], additionalProperties: false }
        }
      },
      []
    ],
    ['a keyof', t.keyof({ a: null }), { type: 'string', enum: ['a'] }, [/no object/]],
    ['a union', t.union([t.string, t.undefined]), { type: 'string' }, [/no object/]],
    [
      'a record',
      t.type({ a: t.string, b: t.union([t.number, t.undefined]) }),
      {
        description: '`null` stands for what is not there.',
        type: 'object',
        properties: { a: { type: 'string' }, b: { anyOf: [{ type: 'number' }, { type: 'null' }] } },
        required: ['a', 'b'],
        additionalProperties: false
      },
      []
    ],
    [
      'records in one',
      t.intersection([t.type({ a: t.string }), t.intersection([t.type({ b: t.string }), t.partial({ c: t.unknown })])]),
      {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'string' } },
        required: ['a', 'b'],
        additionalProperties: false
      },
      ['any value: where its key may be left out, it is']
    ],
    [
      'other intersections',
      t.intersection([t.string, t.unknown]),
      {},
      ['values that several codecs admit: where its key may be left out, it is', /no object/]
    ]
  ])('%s', (_name, codec, schema, reported) => {
    expect(write(codec)).toEqual(schema)
    expect(messages(codec)).toEqual(
      reported.map((message) => (typeof message === 'string' ? message : (expect.stringMatching(message) as unknown)))
    )
  })

  test('is that a pair has its items by place', () => {
    expect(write(Coordinates)).toMatchObject({
      type: 'array',
      description: expect.stringContaining('longitude first') as unknown
    })
    expect(messages(Coordinates)).toContain('just 2 items, each by its place')
  })

  test('is that a list has more than one item', () => {
    const Three = Object.assign(t.readonlyArray(t.string), { minItems: 3 })
    expect(write(Three)).toEqual({ type: 'array', items: { type: 'string' }, minItems: 1 })
    expect(messages(Three)[0]).toBe('at least 3 items')
  })

  test('is a choice at the root', () => {
    expect(messages(Actor).at(-1)).toMatch(/put it under a key/)
  })
})

/** An answer as a model would give it: every key there, `null` where the article has none; extensions cannot be asked for. */
const answered = (codec: Walkable, value: unknown): unknown => {
  const shape = shapeOf(codec)
  if (shape.kind === 'list') return (value as ReadonlyArray<unknown>).map((item) => answered(shape.item, item))
  if (shape.kind === 'union') {
    const { members, tag } = shape
    const word = tag === undefined ? undefined : (value as Readonly<Record<string, string>>)[tag]
    const member = members.find((each) =>
      tag === undefined ? each.is(value) : wordsOfTag(each, tag).includes(word as string)
    )
    return answered(member as Walkable, value)
  }
  if (shape.kind !== 'record') return value
  const record = value as Readonly<Record<string, unknown>>
  const entries = [...shape.fields].flatMap(([key, field]) => {
    const hasNoWord = key === shape.choice?.key && shape.choice.among[String(record[shape.choice.by])]?.length === 0
    if (key === 'extensions' || hasNoWord) return []
    return [[key, record[key] === undefined ? null : answered(field.codec, record[key])] as const]
  })
  return Object.fromEntries(entries)
}

const withoutExtensions = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, held: unknown) => (key === 'extensions' ? undefined : held))) as unknown

describe('an answer', () => {
  const validate = compile(article)

  test.each(validArticles)('%s is what the schema asks for, and comes back as it was', (_name, value) => {
    const answer = answered(Article, value)
    expect([validate(answer), validate.errors]).toEqual([true, null])
    const before = JSON.stringify(answer)
    const back = fromStructuredOutput(Article, answer)
    expect(back).toEqual(withoutExtensions(value))
    expect(JSON.stringify(answer)).toBe(before)
    expect(checkArticle(back as Article).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  const Tree: t.Mixed = t.recursion('Tree', () =>
    t.intersection([t.type({ word: t.string }), t.partial({ next: Tree })])
  )
  const Either = t.union([
    t.exact(t.type({ a: t.string })),
    t.type({ a: t.number, b: t.union([t.string, t.undefined]) })
  ])

  test.each<readonly [string, Walkable, unknown, unknown]>([
    ['keeps null where it is no absence', t.type({ a: t.null }), { a: null }, { a: null }],
    ['keeps what the schema does not know', Place, { zeta: null }, { zeta: null }],
    ['keeps a value that is of no type', Place, 'Doha', 'Doha'],
    ['keeps a list that is none', t.array(Place), null, null],
    ['keeps a pair that is none', Coordinates, 3, 3],
    ['looks into pairs', t.tuple([Place, t.string]), [{ country: null }, null, null], [{}, null, null]],
    [
      'looks into unions by the tag',
      Actor,
      { kind: 'state', country: null, head: null },
      { kind: 'state', head: null }
    ],
    ['keeps an unknown tag', Actor, { kind: 'country', country: null }, { kind: 'country', country: null }],
    ['keeps an answer without a tag', Actor, null, null],
    ['looks into unions without a tag', Either, { a: 3, b: null }, { a: 3 }],
    ['keeps what no member admits', Either, { a: null, b: null }, { a: null, b: null }],
    ['looks into recursion', Tree, { word: 'a', next: { word: 'b', next: null } }, { word: 'a', next: { word: 'b' } }],
    ['looks into refinements', t.refinement(Place, () => true), { country: null }, {}],
    [
      'keeps __proto__ a key',
      Place,
      JSON.parse('{ "__proto__": null, "country": null }'),
      JSON.parse('{ "__proto__": null }')
    ]
  ])('%s', (_name, codec, answer, expected) => {
    const back = fromStructuredOutput(codec, answer)
    expect(JSON.stringify(back)).toBe(JSON.stringify(expected))
  })
})

test('the members of a tagged union have a word under its tag', () => {
  expect(() => wordsOfTag(t.string, 'kind')).toThrow(TypeError)
  expect(() => wordsOfTag(t.type({ kind: t.string }), 'kind')).toThrow(TypeError)
})
