import { Ajv } from 'ajv'
import * as t from 'io-ts'
import { describe, expect, test } from 'vitest'
import { Actor, Article, Coordinates, Coding, Medium, Place } from '../../src/index.js'
import { type JsonSchema, type Target, targets, toJsonSchema } from '../../src/json-schema/index.js'
import { compile } from './validators.js'

const schemaOf = (codec: Parameters<typeof toJsonSchema>[0], target: Target): JsonSchema =>
  toJsonSchema(codec, { target, unrepresentable: 'any' })

const keysIn = (value: unknown): ReadonlyArray<string> =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, held]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(held)])
    : []

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schemas right inside of a schema, each with the keyword that it stands under. */
const inside = (schema: JsonSchema): ReadonlyArray<readonly [string, unknown]> =>
  Object.entries(schema).flatMap(([key, held]): ReadonlyArray<readonly [string, unknown]> => {
    if (['properties', '$defs', 'definitions', 'schemas'].includes(key))
      return Object.values(held as JsonSchema).map((each) => [key, each])
    if (['allOf', 'anyOf', 'oneOf', 'prefixItems'].includes(key) || (key === 'items' && Array.isArray(held)))
      return (held as ReadonlyArray<unknown>).map((each) => [key, each])
    return ['if', 'then', 'not', 'items', 'propertyNames', 'additionalProperties', 'components'].includes(key)
      ? [[key, held]]
      : []
  })

/** A schema and all schemas in it. */
const schemasIn = (schema: JsonSchema): ReadonlyArray<JsonSchema> => [
  schema,
  ...inside(schema).flatMap(([, held]) => (isSchema(held) ? schemasIn(held) : []))
]

test('there are four targets', () => {
  expect(targets).toEqual(['draft-2020-12', 'draft-07', 'openapi-3.1', 'structured-output'])
})

describe('draft-07', () => {
  test('is a schema as draft 7 defines schemas', () => {
    const ajv = new Ajv()
    expect([ajv.validateSchema(schemaOf(Article, 'draft-07')), ajv.errorsText()]).toEqual([true, 'No errors'])
  })

  test('has no keyword beside a reference, where it would be ignored', () => {
    const withSiblings = (value: unknown): ReadonlyArray<unknown> => {
      if (typeof value !== 'object' || value === null) return []
      const own = '$ref' in value && Object.keys(value).length > 1 ? [value] : []
      return [...own, ...Object.values(value).flatMap(withSiblings)]
    }
    expect(withSiblings(schemaOf(Article, 'draft-07'))).toEqual([])
    expect(withSiblings(schemaOf(Article, 'draft-2020-12'))).not.toEqual([])
  })

  test('has no keyword of later drafts', () => {
    const keys = new Set(keysIn(schemaOf(Article, 'draft-07')))
    for (const key of ['$defs', 'prefixItems', 'dependentRequired', 'unevaluatedProperties']) {
      expect([key, keys.has(key)]).toEqual([key, false])
    }
  })

  test('lists the items of a pair', () => {
    expect(schemaOf(Coordinates, 'draft-07')).toMatchObject({
      items: [{ $ref: '#/definitions/Longitude' }, { $ref: '#/definitions/Latitude' }],
      minItems: 2,
      maxItems: 2
    })
  })
})

describe('openapi-3.1', () => {
  const schema = schemaOf(Actor, 'openapi-3.1')
  const schemas = (schema['components'] as { readonly schemas: Readonly<Record<string, JsonSchema>> }).schemas

  test('has its definitions where a description of a service has them', () => {
    expect(schema['$ref']).toBe('#/components/schemas/Actor')
    expect(Object.keys(schema)).toEqual(['$ref', 'components'])
    for (const name of Object.keys(schemas)) expect(name).toMatch(/^[a-zA-Z0-9._-]+$/)
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
    expect(
      references.filter((reference) => schemas[reference.replace('#/components/schemas/', '')] === undefined)
    ).toEqual([])
  })

  test('tells the members of a union apart by a discriminator, each word mapped', () => {
    expect(schemas['Actor']).toMatchObject({
      oneOf: ['Person', 'Organization', 'State', 'Delegation', 'Group'].map((name) => ({
        $ref: `#/components/schemas/${name}`
      })),
      discriminator: {
        propertyName: 'kind',
        mapping: { person: '#/components/schemas/Person', group: '#/components/schemas/Group' }
      }
    })
    expect(Object.keys((schemas['Actor']?.['discriminator'] as { readonly mapping: object }).mapping)).toHaveLength(5)
  })

  test('has no discriminator where several words lead to one member, which its words tell apart', () => {
    const medium = schemaOf(Medium, 'openapi-3.1') as {
      readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
    }
    expect(medium.components.schemas['Medium']).toMatchObject({
      type: 'object',
      oneOf: ['PlainMedium', 'OutletMedium', 'SocialPost'].map((name) => ({ $ref: `#/components/schemas/${name}` }))
    })
    expect(medium.components.schemas['Medium']).not.toHaveProperty('discriminator')
    const validate = compile(medium, 'openapi-3.1')
    expect([validate({ kind: 'remark' }), validate({ kind: 'tweet' })]).toEqual([true, false])
  })
})

describe.each(['draft-2020-12', 'draft-07'] as const)('in %s the errors of a validator', (target) => {
  const validate = compile(schemaOf(Actor, target), target)
  const person = { kind: 'person', id: 'sapt', name: 'Sapt', mentions: [], offices: [] }

  test('are those of the member whose tag the value has', () => {
    expect(validate(person)).toBe(true)
    expect(validate({ ...person, name: ' ' })).toBe(false)
    const [first, ...others] = validate.errors ?? []
    expect([first?.instancePath, first?.keyword, first?.schemaPath]).toEqual([
      '/name',
      'pattern',
      expect.stringMatching(/Text\/pattern$/)
    ])
    expect(others.map(({ keyword }) => keyword)).toEqual(['if'])
  })

  test('name the words of the tag where it has another', () => {
    expect(validate({ ...person, kind: 'country' })).toBe(false)
    expect(validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([['/kind', 'enum']])
  })

  test('tell a tag that is missing, and only that', () => {
    const { kind: _kind, ...untagged } = person
    expect(validate(untagged)).toBe(false)
    expect(validate.errors?.map(({ keyword, params }) => [keyword, params])).toEqual([
      ['required', { missingProperty: 'kind' }]
    ])
  })
})

describe('a choice that hangs on another key', () => {
  const plover = (event: string, mode: string): unknown => ({ scheme: 'plover', event, mode })

  test.each(['draft-2020-12', 'draft-07', 'openapi-3.1'] as const)('is held to in %s', (target) => {
    const validate = compile(schemaOf(Coding, target), target)
    expect(validate(plover('CONSULT', 'visit'))).toBe(true)
    expect(validate(plover('CONSULT', 'riot'))).toBe(false)
    expect(validate(plover('AGREE', 'visit'))).toBe(false)
    expect(validate({ scheme: 'plover', event: 'AGREE' })).toBe(true)
  })
})

describe.each(['draft-2020-12', 'draft-07', 'openapi-3.1'] as const)('in %s', (target) => {
  const schemas = schemasIn(schemaOf(Article, target))

  test('every tag defines its words', () => {
    const tags = schemas.flatMap(({ properties = {} }) =>
      Object.entries(properties as Readonly<Record<string, JsonSchema>>).filter(
        ([key, schema]) => (key === 'kind' || key === 'scheme') && 'type' in schema
      )
    )
    expect(tags.length).toBeGreaterThan(20)
    for (const [, { const: word, enum: words = [word], description }] of tags) {
      expect(description).toMatch(/^Tells the /)
      for (const each of words as ReadonlyArray<string>) expect(description).toContain(`\n- ${each}: `)
      expect(String(description).split('\n')).toHaveLength((words as ReadonlyArray<string>).length + 1)
    }
  })

  test('no schema is a boolean, but for additionalProperties', () => {
    const booleans = schemas.flatMap(inside).filter(([, schema]) => typeof schema === 'boolean')
    expect(new Set(booleans.map(([key]) => key))).toEqual(new Set(['additionalProperties']))
  })

  test('a choice of strings has the type of strings', () => {
    const choices = schemas.filter(({ anyOf }) => anyOf !== undefined)
    expect(choices.length).toBeGreaterThan(2)
    expect(choices.filter(({ type }) => type !== 'string')).toEqual([])
  })

  test('a description stands ahead of all but the title', () => {
    const described = schemas.filter((schema) => typeof schema['description'] === 'string')
    expect(described.length).toBeGreaterThan(200)
    const isFirst = (schema: JsonSchema): boolean =>
      Object.keys(schema).find((key) => !['$schema', '$id', 'title'].includes(key)) === 'description'
    expect(described.filter((schema) => !isFirst(schema))).toEqual([])
  })
})

test('a choice has a type only where all its members have the same', () => {
  expect(toJsonSchema(t.union([t.string, t.literal('a')]))).toMatchObject({ type: 'string' })
  expect(toJsonSchema(t.union([t.string, t.literal(1)]))).not.toHaveProperty('type')
  expect(toJsonSchema(t.union([t.string, t.number]))).not.toHaveProperty('type')
})

test('what an optional key means stands beside its type', () => {
  const { properties } = schemaOf(Place, 'draft-2020-12') as {
    readonly properties: Readonly<Record<string, JsonSchema>>
  }
  expect(properties['country']).toEqual({ description: expect.any(String) as unknown, $ref: '#/$defs/CountryCode' })
})
