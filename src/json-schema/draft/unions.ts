import { shapeOf, type UnionShape, type Walkable } from '../../codec/shapeOf.js'
import type { Place, Writer } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { pointerTo } from '../pointerTo.js'
import { wordsOfTag } from '../wordsOfTag.js'

const oneWordOf = (words: ReadonlyArray<string>): JsonSchema =>
  words.length === 1 ? { const: words[0] } : { enum: words }

/** The members that JSON can write. */
const writableMembers = ({ members }: UnionShape): ReadonlyArray<Walkable> =>
  members.filter((member) => shapeOf(member).kind !== 'undefined')

/** A choice that no tag tells apart. */
export const writeAnyOf = (shape: UnionShape, { walk, at }: Place): JsonSchema => {
  const members = writableMembers(shape)
  const [only] = members
  if (members.length === 1 && only !== undefined) return walk.schemaOf(only, at)
  return { anyOf: members.map((member, index) => walk.schemaOf(member, pointerTo(at, 'anyOf', index))) }
}

/**
 * A tagged union as conditions: a validator looks at the tag, then only at the member that has it, so that its errors
 * are those of the branch that was meant.
 */
const writeConditions = ({ members, tag = '' }: UnionShape, { walk, at }: Place): JsonSchema => ({
  type: 'object',
  properties: { [tag]: { type: 'string', enum: members.flatMap((member) => wordsOfTag(member, tag)) } },
  required: [tag],
  allOf: members.map((member, index) => ({
    if: { properties: { [tag]: oneWordOf(wordsOfTag(member, tag)) }, required: [tag] },
    then: walk.schemaOf(member, pointerTo(at, 'allOf', index, 'then'))
  }))
})

/** A tagged union with the `discriminator` of OpenAPI. */
const writeDiscriminator = ({ members, tag = '' }: UnionShape, { walk, at }: Place): JsonSchema => {
  const schemas = members.map((member, index) => walk.schemaOf(member, pointerTo(at, 'oneOf', index)))
  const mapping = members.flatMap((member, index) =>
    wordsOfTag(member, tag).map((word) => [word, (schemas[index] as JsonSchema)['$ref']] as const)
  )
  return {
    type: 'object',
    oneOf: schemas,
    discriminator: { propertyName: tag, mapping: Object.fromEntries(mapping) }
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
