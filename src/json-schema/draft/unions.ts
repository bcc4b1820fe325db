import { shapeOf, type UnionShape, type Walkable } from '../../codec/shapeOf.js'
import type { Place, Writer } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { pointerTo } from '../pointerTo.js'
import { wordsOfTag } from '../wordsOfTag.js'
import { describeBeside } from './describe.js'

const oneWordOf = (words: ReadonlyArray<string>): JsonSchema =>
  words.length === 1 ? { const: words[0] } : { enum: words }

/** The members that JSON can write. */
const writableMembers = ({ members }: UnionShape): ReadonlyArray<Walkable> =>
  members.filter((member) => shapeOf(member).kind !== 'undefined')

/** Whether JSON has strings only for a codec. */
const isOfStrings = (codec: Walkable): boolean => {
  const shape = shapeOf(codec)
  if (shape.kind === 'literal') return typeof shape.value === 'string'
  return shape.kind === 'string' || shape.kind === 'enumeration'
}

/** A choice that no tag tells apart. */
export const writeAnyOf = (shape: UnionShape, { walk, at }: Place): JsonSchema => {
  const members = writableMembers(shape)
  const [only] = members
  if (members.length === 1 && only !== undefined) return walk.schemaOf(only, at)
  return {
    ...(members.every(isOfStrings) ? { type: 'string' } : {}),
    anyOf: members.map((member, index) => walk.schemaOf(member, pointerTo(at, 'anyOf', index)))
  }
}

/**
 * A tagged union as conditions: a validator looks at the tag, then only at the member that has it, so that its errors
 * are those of the branch that was meant.
 */
const writeConditions = ({ members, tag = '' }: UnionShape, { walk, codec, at }: Place): JsonSchema => ({
  type: 'object',
  properties: {
    [tag]: describeBeside(
      { type: 'string', enum: members.flatMap((member) => wordsOfTag(member, tag)) },
      walk.documentationOf(codec)?.fields?.[tag]
    )
  },
  required: [tag],
  allOf: members.map((member, index) => ({
    if: { properties: { [tag]: oneWordOf(wordsOfTag(member, tag)) }, required: [tag] },
    then: walk.schemaOf(member, pointerTo(at, 'allOf', index, 'then'))
  }))
})

/**
 * A tagged union with the `discriminator` of OpenAPI. Where a member has several words there is none: generators of code
 * write back the one word that they have for a schema, which would be wrong; the members' own words tell them apart.
 */
const writeDiscriminator = ({ members, tag = '' }: UnionShape, { walk, at }: Place): JsonSchema => {
  const schemas = members.map((member, index) => walk.schemaOf(member, pointerTo(at, 'oneOf', index)))
  const words = members.map((member) => wordsOfTag(member, tag))
  if (words.some(({ length }) => length > 1)) return { type: 'object', oneOf: schemas }
  const mapping = words.map(([word], index) => [word, (schemas[index] as JsonSchema)['$ref']] as const)
  return {
    type: 'object',
    oneOf: schemas,
    discriminator: { propertyName: tag, mapping: Object.fromEntries(mapping) as JsonSchema }
  }
}

/** Unions for validators. */
export const writeUnion: Writer<'union'> = (shape, place) =>
  shape.tag === undefined ? writeAnyOf(shape, place) : writeConditions(shape, place)

/** Unions for OpenAPI. */
export const writeOpenApiUnion: Writer<'union'> = (shape, place) =>
  shape.tag === undefined ? writeAnyOf(shape, place) : writeDiscriminator(shape, place)

/** Values that several codecs admit. */
export const writeIntersection: Writer<'intersection'> = ({ members }, { walk, at }) => ({
  allOf: members.map((member, index) => walk.schemaOf(member, pointerTo(at, 'allOf', index)))
})
