import type { Writer, Writers } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { pointerTo } from '../pointerTo.js'
import { definitionsText } from '../definitionsText.js'
import { sentence } from '../words.js'

/** What no JSON is. */
const writeNothing = (): JsonSchema => ({ not: {} })

const writeNumber: Writer<'number'> = ({ range }) => {
  if (range === undefined) return { type: 'number' }
  const { description, integer, minimum, maximum } = range
  return {
    description: sentence(description),
    type: integer === true ? 'integer' : 'number',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum })
  }
}

const writeEnumeration: Writer<'enumeration'> = (shape, { codec }) => {
  if (shape.words.length === 0) return writeNothing()
  const definitions = definitionsText(codec, shape)
  return {
    ...(definitions === undefined ? {} : { description: `One of these:\n${definitions}` }),
    type: 'string',
    enum: shape.words
  }
}

const writeOpaque: Writer<'opaque'> = (_shape, { walk, codec, at }) => {
  walk.report(codec, at, `nothing is known of the codec ${codec.name}, so any value is admitted`)
  return {}
}

/** The writers of shapes that hold no other codecs. */
export const simpleWriters: Pick<
  Writers,
  'number' | 'boolean' | 'null' | 'undefined' | 'json' | 'unknown' | 'never' | 'opaque' | 'literal' | 'enumeration'
> = {
  number: writeNumber,
  boolean: () => ({ type: 'boolean' }),
  null: () => ({ type: 'null' }),
  // JSON has no such value: a key that could hold it is one that may be left out.
  undefined: writeNothing,
  json: () => ({}),
  unknown: () => ({}),
  never: writeNothing,
  opaque: writeOpaque,
  literal: ({ value }) => ({ type: typeof value, const: value }),
  enumeration: writeEnumeration
}

/** A condition that only code knows: what it stands on is said, and that there is more. */
export const writeRefinement: Writer<'refinement'> = ({ base }, { walk, codec, at }) => {
  walk.report(codec, at, `what ${codec.name} asks beyond ${base.name} is known to its code only`)
  return walk.schemaOf(base, at)
}

/** Arrays of items of one kind. */
export const writeList: Writer<'list'> = ({ item, minItems }, { walk, at }) => ({
  type: 'array',
  items: walk.schemaOf(item, pointerTo(at, 'items')),
  ...(minItems === 0 ? {} : { minItems })
})

/** Objects whose keys follow a codec. */
export const writeDictionary: Writer<'dictionary'> = ({ key, value }, { walk, at }) => ({
  type: 'object',
  propertyNames: walk.schemaOf(key, pointerTo(at, 'propertyNames')),
  additionalProperties: walk.schemaOf(value, pointerTo(at, 'additionalProperties'))
})
