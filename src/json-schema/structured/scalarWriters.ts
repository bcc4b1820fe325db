import type { EnumerationShape } from '../../codec/shapeOf.js'
import type { Place, Writer, Writers } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { portablePattern } from '../portablePattern.js'
import { definitionsText, sentence } from '../words.js'

/** What is said of a scalar by its documentation and by its definition, as sentences. */
const descriptionOf = ({ walk, codec }: Place, definition: string): string => {
  const said = walk.documentationOf(codec)?.description
  return said === undefined ? sentence(definition) : `${said} ${sentence(definition)}`
}

const writeString: Writer<'string'> = ({ format }, place) => {
  const { walk, codec, at } = place
  if (format === undefined) return { type: 'string' }
  const { pattern, not, minLength } = portablePattern(format.pattern)
  if (format.beyondPattern !== undefined) walk.report(codec, at, format.beyondPattern)
  if (format.maxLength !== undefined) walk.report(codec, at, `${format.maxLength} characters at most`)
  if (not !== undefined) walk.report(codec, at, `nothing that matches ${String((not as JsonSchema)['pattern'])}`)
  if (minLength !== undefined) walk.report(codec, at, 'at least one character')
  else if (pattern === undefined) walk.report(codec, at, `the pattern of ${format.name}`)
  return {
    type: 'string',
    description: descriptionOf(place, format.description),
    ...(pattern === undefined ? {} : { pattern })
  }
}

const writeNumber: Writer<'number'> = ({ range }, place) => {
  if (range === undefined) return { type: 'number' }
  const { integer, minimum, maximum, description } = range
  const bounds = [
    ...(minimum === undefined ? [] : [`not less than ${minimum}`]),
    ...(maximum === undefined ? [] : [`not more than ${maximum}`])
  ]
  if (bounds.length > 0) place.walk.report(place.codec, place.at, bounds.join(', '))
  return { type: integer === true ? 'integer' : 'number', description: descriptionOf(place, description) }
}

/** Vendors know `enum` everywhere, `const` not, and no vendor knows booleans in either. */
const writeLiteral: Writer<'literal'> = ({ value }, { walk, codec, at }) => {
  if (typeof value !== 'boolean') return { type: typeof value, enum: [value] }
  walk.report(codec, at, `always ${value}`)
  return { type: 'boolean' }
}

const writeEnumeration = (shape: EnumerationShape, { walk, codec }: Place): JsonSchema => {
  const description = [walk.documentationOf(codec)?.description, definitionsText(shape)].filter(
    (text) => text !== undefined
  )
  return {
    type: 'string',
    ...(description.length === 0 ? {} : { description: description.join('\n') }),
    enum: shape.words
  }
}

const writeNothing = (_shape: unknown, { walk, codec, at }: Place): JsonSchema => {
  walk.report(codec, at, 'no JSON is admitted here')
  return {}
}

/** The writers of scalars. */
export const scalarWriters: Pick<
  Writers,
  'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'never' | 'literal' | 'enumeration'
> = {
  string: writeString,
  number: writeNumber,
  boolean: () => ({ type: 'boolean' }),
  null: () => ({ type: 'null' }),
  undefined: writeNothing,
  never: writeNothing,
  literal: writeLiteral,
  enumeration: writeEnumeration
}
