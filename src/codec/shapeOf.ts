import * as t from 'io-ts'
import type { StructuralCode } from './fault.js'
import type { Format } from './format.js'
import type { Range } from './number.js'
import { isExplainable } from './explain.js'
import type { Choice } from './struct.js'
import type { EnumerationShape, LiteralValue, RecordShape, Shape, ShapeField, Walkable } from './Shape.js'
import { wordsOf } from './vocabulary.js'

export type { EnumerationShape, RecordShape, Shape, ShapeField, UnionShape, Walkable } from './Shape.js'

/** All that codecs of io-ts and of this package may carry; each class of them carries what its tag stands for. */
interface Carried {
  readonly type: Walkable
  readonly types: ReadonlyArray<Walkable>
  readonly props: Readonly<Record<string, Walkable>>
  readonly domain: Walkable
  readonly codomain: Walkable
  readonly keys: Readonly<Record<string, unknown>>
  readonly whole?: Walkable
  readonly value: LiteralValue
  readonly runDefinition: () => Walkable
  readonly fields?: ReadonlyMap<string, ShapeField>
  readonly nonEmpty?: true
  readonly choice?: Choice
  readonly tag?: string
  readonly code?: StructuralCode
  readonly speaker?: (value: unknown) => Walkable
  readonly minItems?: number
  readonly format?: Format
  readonly range?: Range
}

const record = (fields: ReadonlyMap<string, ShapeField>, isClosed: boolean): RecordShape => ({
  kind: 'record',
  fields,
  isClosed,
  isNonEmpty: false
})

const fieldsOf = (
  props: Readonly<Record<string, Walkable>>,
  isOptional: (codec: Walkable) => boolean
): ReadonlyMap<string, ShapeField> =>
  new Map(Object.entries(props).map(([key, codec]) => [key, { codec, isOptional: isOptional(codec) }]))

/** The keys that a codec of keys lists one by one, as a record of io-ts asks for all of them; nothing for any other. */
const listedKeys = (domain: Walkable): ReadonlyArray<string> | undefined => {
  const shape = shapeOf(domain)
  if (shape.kind === 'literal') return [String(shape.value)]
  if (shape.kind === 'enumeration') return shape.words
  const lists = shape.kind === 'union' ? shape.members.map(listedKeys) : [undefined]
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined
}

const dictionaryShape = (key: Walkable, value: Walkable): Shape => {
  const keys = listedKeys(key)
  if (keys === undefined) return { kind: 'dictionary', key, value }
  return record(new Map(keys.map((word) => [word, { codec: value, isOptional: false }])), false)
}

const enumerationShape = ({ keys, whole }: Carried): EnumerationShape => ({
  kind: 'enumeration',
  words: wordsOf(keys),
  ...(whole === undefined ? {} : { whole })
})

const shapeOfRefinement = ({ format, range, type }: Carried): Shape => {
  if (format !== undefined) return { kind: 'string', format }
  if (range !== undefined) return { kind: 'number', range }
  return { kind: 'refinement', base: type }
}

const shapeOfExact = ({ fields, nonEmpty, choice, type }: Carried): Shape =>
  fields === undefined
    ? shapeOf(type)
    : { ...record(fields, true), isNonEmpty: nonEmpty === true, ...(choice === undefined ? {} : { choice }) }

const always = (): boolean => true

/** io-ts takes a key to be missing where its codec admits `undefined`. */
const recordOfProps = ({ props }: Carried): RecordShape =>
  record(
    fieldsOf(props, (codec) => codec.is(undefined)),
    false
  )

/** How each class of io-ts is read, by the tag that it carries. */
const readers: Readonly<Record<string, (codec: Carried) => Shape>> = {
  StringType: () => ({ kind: 'string' }),
  NumberType: () => ({ kind: 'number' }),
  BooleanType: () => ({ kind: 'boolean' }),
  NullType: () => ({ kind: 'null' }),
  UndefinedType: () => ({ kind: 'undefined' }),
  VoidType: () => ({ kind: 'undefined' }),
  NeverType: () => ({ kind: 'never' }),
  UnknownType: () => ({ kind: 'unknown' }),
  AnyType: () => ({ kind: 'unknown' }),
  JsonType: () => ({ kind: 'json' }),
  LiteralType: ({ value, code }) => ({ kind: 'literal', value, code }),
  KeyofType: enumerationShape,
  ArrayType: ({ type }) => ({ kind: 'list', item: type, minItems: 0 }),
  ReadonlyArrayType: ({ type, minItems }) => ({ kind: 'list', item: type, minItems: minItems ?? 0 }),
  AnyArrayType: () => ({ kind: 'list', item: t.unknown, minItems: 0 }),
  TupleType: (codec) => ({ kind: 'tuple', items: codec.types, isClosed: isExplainable(codec) }),
  InterfaceType: recordOfProps,
  StrictType: recordOfProps,
  PartialType: ({ props }) => record(fieldsOf(props, always), false),
  DictionaryType: ({ domain, codomain }) => dictionaryShape(domain, codomain),
  AnyDictionaryType: () => ({ kind: 'dictionary', key: t.string, value: t.unknown }),
  UnionType: ({ types, tag, speaker }) => ({ kind: 'union', members: types, tag, speaker }),
  IntersectionType: ({ types }) => ({ kind: 'intersection', members: types }),
  RefinementType: shapeOfRefinement,
  ReadonlyType: ({ type }) => shapeOf(type),
  ExactType: shapeOfExact,
  RecursiveType: ({ runDefinition }) => ({ kind: 'recursion', codec: runDefinition() })
}

/**
 * Tells what a codec admits, from what it carries: its `_tag` and the parts that io-ts gives each class, and the
 * definitions that the codecs of this package carry beside them. Neither its name nor its identity counts.
 *
 * The shape is one level deep; the codecs in it are walked in turn.
 */
export const shapeOf = (codec: Walkable): Shape => {
  const { _tag = '' } = codec as { readonly _tag?: string }
  return Object.hasOwn(readers, _tag)
    ? (readers[_tag] as (codec: Carried) => Shape)(codec as unknown as Carried)
    : { kind: 'opaque' }
}
