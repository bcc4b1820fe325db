import type { Documentation } from '../../codec/Documentation.js'
import { type EnumerationShape, type RecordShape, shapeOf, type ShapeField } from '../../codec/shapeOf.js'
import type { Choice } from '../../codec/struct.js'
import { choicesOf, type WordGroup } from '../choicesOf.js'
import type { Place, Writer } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { pointerTo } from '../pointerTo.js'
import { propertyOf } from './propertyOf.js'
import { writeEnumeration } from './scalarWriters.js'

type Properties = ReadonlyArray<readonly [key: string, schema: JsonSchema]>

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
  return words.length === 0
    ? undefined
    : writeEnumeration({ ...(shapeOf(codec) as EnumerationShape), words }, { walk, codec })
}

/** What the keys mean that are bare references, a line for each. */
const meaningsText = (properties: Properties, meanings: Documentation['fields'] = {}): ReadonlyArray<string> =>
  properties.flatMap(([key, schema]) => ('$ref' in schema && key in meanings ? [`- ${key}: ${meanings[key]}`] : []))

const objectOf = ({ fields, choice }: RecordShape, group: WordGroup | undefined, place: Place): JsonSchema => {
  const { walk, codec } = place
  const meanings = walk.documentationOf(codec)?.fields
  const properties = [...fields].flatMap((entry): Properties => {
    const [key, { isOptional }] = entry
    const schema = valueSchema(entry, choice, group, place)
    if (schema === undefined || (isOptional && isSilent(schema))) return []
    return [[key, propertyOf(schema, isOptional, meanings?.[key], walk.absent)]]
  })
  const unsaid = meaningsText(properties, meanings)
  return {
    ...(unsaid.length === 0 ? {} : { description: [walk.documentationOf(codec)?.description, ...unsaid].join('\n') }),
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
