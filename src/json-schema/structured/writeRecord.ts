import type { RecordShape, ShapeField } from '../../codec/shapeOf.js'
import type { Choice } from '../../codec/struct.js'
import { choicesOf } from '../choicesOf.js'
import type { Place, Writer } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { pointerTo } from '../pointerTo.js'

type Properties = ReadonlyArray<readonly [key: string, schema: JsonSchema]>

const NULL: JsonSchema = { type: 'null' }

/** Says what a key means ahead of what its value is; a reference takes no sibling, so its definition has to do. */
const described = (schema: JsonSchema, meaning: string | undefined): JsonSchema => {
  if (meaning === undefined || '$ref' in schema) return schema
  const own = schema['description']
  return { ...schema, description: own === undefined ? meaning : `${meaning} ${String(own)}` }
}

/** The schema or `null`, as one choice where the schema is a choice already. */
const nullable = (schema: JsonSchema): JsonSchema => {
  const { anyOf, ...others } = schema
  return Array.isArray(anyOf) && Object.keys(others).length === 0
    ? { anyOf: [...(anyOf as ReadonlyArray<JsonSchema>), NULL] }
    : { anyOf: [schema, NULL] }
}

const propertyOf = (schema: JsonSchema, isOptional: boolean, meaning: string | undefined, place: Place): JsonSchema =>
  isOptional && place.walk.absent === 'null' ? described(nullable(schema), meaning) : described(schema, meaning)

const closed = (properties: Properties, required: (key: string) => boolean): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(properties),
  required: properties.map(([key]) => key).filter(required),
  additionalProperties: false
})

/** An object for each group of words that lead to the same choice. */
const variants = (
  choice: Choice,
  properties: Properties,
  toObject: (own: Properties) => JsonSchema,
  place: Place
): JsonSchema => ({
  anyOf: choicesOf(choice).map(({ by, words }) =>
    toObject(
      properties.flatMap(([key, schema]): Properties => {
        if (key === choice.by) return [[key, { type: 'string', enum: by }]]
        if (key !== choice.key) return [[key, schema]]
        const some: JsonSchema = { type: 'string', enum: words }
        if (place.walk.absent === 'omit') return words.length === 0 ? [] : [[key, some]]
        return [[key, words.length === 0 ? NULL : { anyOf: [some, NULL] }]]
      })
    )
  )
})

/** Whether a schema says nothing: what no vendor can be told, so that a key that may be left out is left out. */
const isSilent = (schema: JsonSchema): boolean => Object.keys(schema).length === 0

/** Objects with named keys, closed; a key that may be left out is required and may be `null`, or is not required. */
export const writeRecord: Writer<'record'> = (shape: RecordShape, place) => {
  const { walk, codec, at } = place
  const meanings = walk.documentationOf(codec)?.fields
  if (shape.isNonEmpty) walk.report(codec, at, 'at least one key is there')
  const propertiesOf = ([key, field]: readonly [string, ShapeField]): Properties => {
    const schema = walk.schemaOf(field.codec, pointerTo(at, 'properties', key))
    if (field.isOptional && isSilent(schema)) return []
    return [[key, propertyOf(schema, field.isOptional, meanings?.[key], place)]]
  }
  const properties = [...shape.fields].flatMap(propertiesOf)
  const isRequired = (key: string): boolean => walk.absent === 'null' || shape.fields.get(key)?.isOptional !== true
  const toObject = (own: Properties): JsonSchema => closed(own, isRequired)
  return shape.choice === undefined ? toObject(properties) : variants(shape.choice, properties, toObject, place)
}
