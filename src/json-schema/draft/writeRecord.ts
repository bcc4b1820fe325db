import type { RecordShape } from '../../codec/shapeOf.js'
import type { Choice } from '../../codec/struct.js'
import { choicesOf } from '../choicesOf.js'
import type { Writer } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { pointerTo } from '../pointerTo.js'
import type { Describe } from './describe.js'

/** What a key may hold for each word of another, as conditions. */
const conditionsOf = (choice: Choice): ReadonlyArray<JsonSchema> =>
  choicesOf(choice).map(({ by, words }) => ({
    if: { properties: { [choice.by]: by.length === 1 ? { const: by[0] } : { enum: by } }, required: [choice.by] },
    then: { properties: { [choice.key]: words.length === 0 ? { not: {} } : { enum: words } } }
  }))

const requiredOf = ({ fields }: RecordShape): ReadonlyArray<string> =>
  [...fields].filter(([, { isOptional }]) => !isOptional).map(([key]) => key)

/**
 * Objects with named keys, in the order of the format.
 *
 * @param describe - how a key's meaning is added to the schema of its value
 */
export const writeRecord =
  (describe: Describe): Writer<'record'> =>
  (shape, { walk, codec, at }) => {
    const meanings = walk.documentationOf(codec)?.fields
    const properties = [...shape.fields].map(([key, field]) => {
      const schema = walk.schemaOf(field.codec, pointerTo(at, 'properties', key))
      return [key, describe(schema, meanings?.[key])] as const
    })
    const required = requiredOf(shape)
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required.length === 0 ? {} : { required }),
      ...(shape.isClosed ? { additionalProperties: false } : {}),
      ...(shape.isNonEmpty ? { minProperties: 1 } : {}),
      ...(shape.choice === undefined ? {} : { allOf: conditionsOf(shape.choice) })
    }
  }
