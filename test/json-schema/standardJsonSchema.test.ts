import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import * as t from 'io-ts'
import { beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { Article, issuesOf, Statement } from '../../src/index.js'
import { standardJsonSchema } from '../../src/json-schema/standardJsonSchema.js'
import { toJsonSchema } from '../../src/json-schema/toJsonSchema.js'
import { UnrepresentableError } from '../../src/json-schema/UnrepresentableError.js'
import { misspelt, sound } from '../standard/articles.js'

vi.mock('../../src/json-schema/toJsonSchema.js', { spy: true })

beforeEach(() => {
  vi.mocked(toJsonSchema).mockClear()
})

const target = 'draft-2020-12'
const schema = standardJsonSchema(Article)

describe('standardJsonSchema of a codec of this package', () => {
  test('is a Standard Schema and a Standard JSON Schema', () => {
    const both: StandardSchemaV1<Article> & StandardJSONSchemaV1<Article> = schema
    expect(both['~standard']).toEqual({
      version: 1,
      vendor: 'communique',
      validate: Article['~standard'].validate,
      jsonSchema: { input: expect.any(Function), output: expect.any(Function) }
    })
    expectTypeOf<StandardJSONSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<Article>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<Article>()
    expectTypeOf<t.TypeOf<typeof schema>>().toEqualTypeOf<Article>()
  })

  test('leaves the codec as it is', () => {
    expect(schema).not.toBe(Article)
    expect(Article['~standard']).not.toHaveProperty('jsonSchema')
    expect(Object.keys(schema)).toEqual([])
  })

  test('remains a codec', () => {
    expect(schema).toBeInstanceOf(t.ExactType)
    expect(schema.name).toBe('Article')
    expect(schema.is(sound)).toBe(true)
    expect(schema.encode(sound as Article)).toBe(sound)
    const result = t.array(schema).decode([sound, misspelt])
    expect(result._tag === 'Left' && issuesOf(result.left).map(({ path }) => path)).toEqual([[1, 'date_published']])
    expect(schema.pipe(Article).is(sound)).toBe(true)
  })
})

describe('its schema', () => {
  test.each(['input', 'output'] as const)('of %s is that of toJsonSchema', (direction) => {
    expect(schema['~standard'].jsonSchema[direction]({ target })).toEqual(
      toJsonSchema(Article, { target, unrepresentable: 'any' })
    )
    expect(vi.mocked(toJsonSchema).mock.calls[0]).toEqual([Article, { target, unrepresentable: 'any' }])
  })

  test('takes the options of toJsonSchema, except the target', () => {
    const libraryOptions = { unrepresentable: 'throw', target: 'draft-07' }
    expect(() => schema['~standard'].jsonSchema.input({ target, libraryOptions })).toThrow(UnrepresentableError)
    expect(vi.mocked(toJsonSchema).mock.calls[0]).toEqual([Article, { target, unrepresentable: 'throw' }])
  })

  test('is a new one for each who asks', () => {
    const first = schema['~standard'].jsonSchema.input({ target })
    expect(schema['~standard'].jsonSchema.input({ target })).not.toBe(first)
  })

  test.each(['openapi-3.0', 'draft-04', ''])('does not exist for the target %j', (unknown) => {
    expect(() => schema['~standard'].jsonSchema.input({ target: unknown })).toThrow(RangeError)
    expect(() => schema['~standard'].jsonSchema.output({ target: unknown })).toThrow(RangeError)
  })
})

describe('standardJsonSchema of a codec from elsewhere', () => {
  const Numeral = new t.Type<number, string>(
    'Numeral',
    t.number.is,
    (value, context) => (typeof value === 'string' ? t.success(Number(value)) : t.failure(value, context)),
    String
  )
  const Feed = standardJsonSchema(
    t.type({ count: Numeral, items: t.array(t.intersection([Statement, t.UnknownRecord])) })
  )

  test('decodes', () => {
    expect(Feed['~standard'].validate({ count: '2', items: [] })).toEqual({ value: { count: 2, items: [] } })
    expectTypeOf<StandardSchemaV1.InferInput<typeof Feed>['count']>().toEqualTypeOf<string>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof Feed>['count']>().toEqualTypeOf<number>()
  })

  test('tells issues as issuesOf does', () => {
    const value = { count: '2', items: [3] }
    expect(Feed['~standard'].validate(value)).toMatchObject({
      issues: [
        { code: 'type/object', path: ['items', 0], message: 'expected an object (Statement), received 3' },
        { code: 'type/object', path: ['items', 0], message: 'expected UnknownRecord, received 3' }
      ]
    })
  })

  test('gives a schema', () => {
    expect(Feed['~standard'].jsonSchema.output({ target })).toEqual(
      toJsonSchema(Feed, { target, unrepresentable: 'any' })
    )
  })
})
