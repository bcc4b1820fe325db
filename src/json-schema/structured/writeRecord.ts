import {
  type EnumerationShape,
  type RecordShape,
  shapeOf,
  type ShapeField,
  type Walkable
} from '../../codec/shapeOf.js'
import type { Choice } from '../../codec/struct.js'
import { choicesOf, type WordGroup } from '../choicesOf.js'
import type { Place, Writer } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { pointerTo } from '../pointerTo.js'
import { definitionsText } from '../definitionsText.js'
import { propertyOf } from './propertyOf.js'

type Properties = ReadonlyArray<readonly [key: string, schema: JsonSchema]>

/** Some words of a vocabulary, with the definition of each. */
const someWords = (codec: Walkable, words: ReadonlyArray<string>): JsonSchema => ({
  type: 'string',
  description: definitionsText(codec, { ...(shapeOf(codec) as EnumerationShape), words }),
  enum: words
})

/** Whether a schema says nothing: what no vendor can be told, so that a key that may be left out is left out. */
const isSilent = (schema: JsonSchema): boolean => Object.keys(schema).length === 0

/** The schema of a key's value, which a choice may narrow; nothing where the choice leaves it no word. */
const valueSchema = (
  [key, { codec }]: readonly [string, ShapeField],
  choice: Choice | undefined,
  group: WordGroup | undefined,
  { walk, at }: Place
): JsonSchema | undefined => {
  if (group === undefined || (key !== choice?.by && key !== choice?.key)) {
    return walk.schemaOf(codec, pointerTo(at, 'properties', key))
  }
  const words = key === choice.by ? group.by : group.words
  return words.length === 0 ? undefined : someWords(codec, words)
}

const objectOf = ({ fields, choice }: RecordShape, group: WordGroup | undefined, place: Place): JsonSchema => {
  const { walk, codec } = place
  const meanings = walk.documentationOf(codec)?.fields
  const properties = [...fields].flatMap((entry): Properties => {
    const [key, { isOptional }] = entry
    const schema = valueSchema(entry, choice, group, place)
    if (schema === undefined || (isOptional && isSilent(schema))) return []
    return [[key, propertyOf(schema, isOptional, meanings?.[key], walk.absent)]]
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: properties.map(([key]) => key).filter((key) => walk.absent === 'null' || !fields.get(key)?.isOptional),
    additionalProperties: false
  }
}

/**
 * Objects with named keys, closed; a key that may be left out is required and may be `null`, or is not required. A key
 * that hangs on another makes an object for each group of words that come to the same.
 */
export const writeRecord: Writer<'record'> = (shape, place) => {
  if (shape.isNonEmpty) place.walk.report(place.codec, place.at, 'at least one key is there')
  if (shape.choice === undefined) return objectOf(shape, undefined, place)
  return { anyOf: choicesOf(shape.choice).map((group) => objectOf(shape, group, place)) }
}
