import type { Format } from '../../codec/format.js'
import type { EnumerationShape } from '../../codec/shapeOf.js'
import type { Place, Writer, Writers } from '../Dialect.js'
import { notesOf } from '../../primitive/notesOf.js'
import type { JsonSchema } from '../JsonSchema.js'
import { isAnyCharacter, portablePatterns } from '../portablePatterns.js'
import { definitionsText } from '../definitionsText.js'
import { repeats, sentence } from '../words.js'

/** A longer pattern makes a grammar that vendors call too complex. */
const LONGEST_PATTERN = 300

/** What is said of a scalar, or else its definition; both where the pattern does not say the form. */
const descriptionOf = ({ walk, codec }: Place, definition: string, isFormSaid: boolean): string => {
  const said = walk.documentationOf(codec)?.description
  if (said === undefined) return sentence(definition)
  return isFormSaid || repeats(said, definition) ? said : `${said} ${sentence(definition)}`
}

/** Reports what of a format cannot be said, and tells its pattern where that can. */
const patternOf = (format: Format, { walk, codec, at }: Place): string | undefined => {
  const { beyondPattern } = notesOf(format)
  if (beyondPattern !== undefined) walk.report(codec, at, beyondPattern)
  if (format.maxLength !== undefined) walk.report(codec, at, `${format.maxLength} characters at most`)
  if (isAnyCharacter(format.pattern)) {
    walk.report(codec, at, 'at least one character')
    return undefined
  }
  const [only, ...others] = portablePatterns(format.pattern)
  if (only === undefined || others.length > 0 || only.pattern.length > LONGEST_PATTERN) {
    walk.report(codec, at, `the pattern of ${format.name}, which is too long`)
    return undefined
  }
  if (only.except !== undefined) walk.report(codec, at, `nothing that matches ${only.except}`)
  return only.pattern
}

const writeString: Writer<'string'> = ({ format }, place) => {
  if (format === undefined) return { type: 'string' }
  const pattern = patternOf(format, place)
  return {
    description: descriptionOf(place, format.description, pattern !== undefined),
    type: 'string',
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
  return {
    description: descriptionOf(place, description, bounds.length === 0),
    type: integer === true ? 'integer' : 'number'
  }
}

/** Vendors know `enum` everywhere, `const` not, and no vendor knows booleans in either. */
const writeLiteral: Writer<'literal'> = ({ value }, { walk, codec, at }) => {
  if (typeof value !== 'boolean') return { type: typeof value, enum: [value] }
  walk.report(codec, at, `always ${value}`)
  return { type: 'boolean' }
}

/** Words, with what is said of the codec that has them and the definition of each. */
export const writeEnumeration = (
  shape: EnumerationShape,
  { walk, codec }: Pick<Place, 'walk' | 'codec'>
): JsonSchema => {
  const description = [walk.documentationOf(codec)?.description, definitionsText(codec, shape)].filter(
    (text) => text !== undefined
  )
  return {
    ...(description.length === 0 ? {} : { description: description.join('\n') }),
    type: 'string',
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
