import { type RecordShape, shapeOf, type Walkable } from '../../codec/shapeOf.js'
import type { Place, Writer } from '../Dialect.js'
import type { JsonSchema } from '../JsonSchema.js'
import { pointerTo } from '../pointerTo.js'
import { writeRecord } from './writeRecord.js'

const MOST_MIN_ITEMS = 1

/** What can only be admitted as anything. */
export const writeAny =
  (what: string) =>
  (_shape: unknown, { walk, codec, at }: Place): JsonSchema => {
    walk.report(codec, at, `${what}: where its key may be left out, it is`)
    return {}
  }

/** Arrays of items of one kind. */
export const writeList: Writer<'list'> = ({ item, minItems }, { walk, codec, at }) => {
  if (minItems > MOST_MIN_ITEMS) walk.report(codec, at, `at least ${minItems} items`)
  return {
    type: 'array',
    items: walk.schemaOf(item, pointerTo(at, 'items')),
    ...(minItems === 0 ? {} : { minItems: MOST_MIN_ITEMS })
  }
}

const anyOf = (schemas: ReadonlyArray<JsonSchema>): JsonSchema =>
  schemas.length === 1 ? (schemas[0] as JsonSchema) : { anyOf: schemas }

/** Arrays with a codec for each place: any number of items, each of one of the codecs. */
export const writeTuple: Writer<'tuple'> = ({ items }, { walk, codec, at }) => {
  walk.report(codec, at, `just ${items.length} items, each by its place`)
  const schemas = items.map((item, index) => walk.schemaOf(item, pointerTo(at, 'items', 'anyOf', index)))
  return { type: 'array', items: anyOf(schemas) }
}

/** Choices, tagged or not: vendors know `anyOf` only. */
export const writeUnion: Writer<'union'> = ({ members }, { walk, at }) => {
  const writable = members.filter((member) => shapeOf(member).kind !== 'undefined')
  return anyOf(writable.map((member, index) => walk.schemaOf(member, pointerTo(at, 'anyOf', index))))
}

const fieldsOf = (member: Walkable): RecordShape['fields'] | undefined => {
  const shape = shapeOf(member)
  if (shape.kind === 'record') return shape.fields
  return shape.kind === 'intersection' ? mergedFields(shape.members) : undefined
}

const mergedFields = (members: ReadonlyArray<Walkable>): RecordShape['fields'] | undefined => {
  const all = members.map(fieldsOf)
  return all.every((fields) => fields !== undefined) ? new Map(all.flatMap((fields) => [...fields])) : undefined
}

/** Records in one become one record with the keys of all; other intersections cannot be said. */
export const writeIntersection: Writer<'intersection'> = ({ members }, place) => {
  const fields = mergedFields(members)
  if (fields === undefined) return writeAny('values that several codecs admit')(undefined, place)
  return writeRecord({ kind: 'record', fields, isClosed: true, isNonEmpty: false }, place)
}

/** A condition that only code knows. */
export const writeRefinement: Writer<'refinement'> = ({ base }, { walk, codec, at }) => {
  walk.report(codec, at, `what ${codec.name} asks beyond ${base.name} is known to its code only`)
  return walk.schemaOf(base, at)
}
