import * as t from 'io-ts'
import type { StructuralCode } from './fault.js'
import type { Format } from './format.js'
import type { Range } from './number.js'
import type { Choice } from './struct.js'
import { wordsOf } from './vocabulary.js'

/** A codec as those see it who walk it: of whatever library, and of whatever copy of this one. */
export type Walkable = t.Mixed

/** One key of a record, with the codec of what it holds. */
export interface ShapeField {
  readonly codec: Walkable
  /** Whether the key may be left out. */
  readonly isOptional: boolean
}

/** The values of a JSON literal. */
export type LiteralValue = string | number | boolean

/** An object with named keys. */
export interface RecordShape {
  readonly kind: 'record'
  /** The keys, in the order of the definition. */
  readonly fields: ReadonlyMap<string, ShapeField>
  /** Whether a key that is not named is refused; io-ts's own records let it pass or strip it. */
  readonly isClosed: boolean
  /** Whether at least one key must be there. */
  readonly isNonEmpty: boolean
  /** A key whose words hang on another key's. */
  readonly choice?: Choice
}

/** An array of items of one kind. */
export interface ListShape {
  readonly kind: 'list'
  readonly item: Walkable
  readonly minItems: number
}

/** An array with a codec for each place; further items are refused. */
export interface TupleShape {
  readonly kind: 'tuple'
  readonly items: ReadonlyArray<Walkable>
}

/** An object whose keys follow a codec, and whose values follow another. */
export interface DictionaryShape {
  readonly kind: 'dictionary'
  readonly key: Walkable
  readonly value: Walkable
}

/**
 * A choice of codecs; `tag` is the key that tells them apart, where there is one, and `speaker` tells the member that a
 * refused value is reported by, where that is told.
 */
export interface UnionShape {
  readonly kind: 'union'
  readonly members: ReadonlyArray<Walkable>
  readonly tag?: string | undefined
  readonly speaker?: ((value: unknown) => Walkable) | undefined
}

/** A closed list of words, each with its definition where the list has them. */
export interface EnumerationShape {
  readonly kind: 'enumeration'
  readonly words: ReadonlyArray<string>
  readonly definitions: Readonly<Record<string, string>> | undefined
}

/**
 * What a codec admits, as data: the one view of codecs that schemas, generators of values and documentation are made
 * from.
 *
 * `refinement` is a condition that only its code knows, on top of `base`; `opaque` a codec of which nothing is known.
 */
export type Shape =
  | { readonly kind: 'string'; readonly format?: Format }
  | { readonly kind: 'number'; readonly range?: Range }
  | { readonly kind: 'boolean' | 'null' | 'undefined' | 'json' | 'unknown' | 'never' | 'opaque' }
  | { readonly kind: 'literal'; readonly value: LiteralValue; readonly code?: StructuralCode | undefined }
  | EnumerationShape
  | ListShape
  | TupleShape
  | RecordShape
  | DictionaryShape
  | UnionShape
  | { readonly kind: 'intersection'; readonly members: ReadonlyArray<Walkable> }
  | { readonly kind: 'refinement'; readonly base: Walkable }
  | { readonly kind: 'recursion'; readonly codec: Walkable }

/** All that codecs of io-ts and of this package may carry. */
interface Carried {
  readonly _tag?: string
  readonly type?: Walkable
  readonly types?: ReadonlyArray<Walkable>
  readonly props?: Readonly<Record<string, Walkable>>
  readonly fields?: ReadonlyMap<string, ShapeField>
  readonly nonEmpty?: true
  readonly choice?: Choice
  readonly domain?: Walkable
  readonly codomain?: Walkable
  readonly keys?: Readonly<Record<string, unknown>>
  readonly value?: LiteralValue
  readonly tag?: string
  readonly code?: StructuralCode
  readonly speaker?: (value: unknown) => Walkable
  readonly minItems?: number
  readonly format?: Format
  readonly range?: Range
  readonly runDefinition?: () => Walkable
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
  const { _tag, value, keys, types } = domain as Carried
  if (_tag === 'LiteralType') return [String(value)]
  if (_tag === 'KeyofType') return Object.keys(keys ?? {})
  if (_tag !== 'UnionType') return undefined
  const lists = (types ?? []).map(listedKeys)
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? [])
}

const dictionaryShape = (key: Walkable, value: Walkable): Shape => {
  const keys = listedKeys(key)
  if (keys === undefined) return { kind: 'dictionary', key, value }
  return record(new Map(keys.map((word) => [word, { codec: value, isOptional: false }])), false)
}

const enumerationShape = (keys: Readonly<Record<string, unknown>>): EnumerationShape => {
  const isDefined = Object.values(keys).every((definition) => typeof definition === 'string')
  return {
    kind: 'enumeration',
    words: wordsOf(keys),
    definitions: isDefined ? (keys as Readonly<Record<string, string>>) : undefined
  }
}

const shapeOfRefinement = ({ format, range, type }: Carried): Shape => {
  if (format !== undefined) return { kind: 'string', format }
  if (range !== undefined) return { kind: 'number', range }
  return { kind: 'refinement', base: type as Walkable }
}

const shapeOfExact = ({ fields, nonEmpty, choice, type }: Carried): Shape =>
  fields === undefined
    ? shapeOf(type as Walkable)
    : { ...record(fields, true), isNonEmpty: nonEmpty === true, ...(choice === undefined ? {} : { choice }) }

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
  LiteralType: ({ value, code }) => ({ kind: 'literal', value: value as LiteralValue, code }),
  KeyofType: ({ keys }) => enumerationShape(keys ?? {}),
  ArrayType: ({ type }) => ({ kind: 'list', item: type as Walkable, minItems: 0 }),
  ReadonlyArrayType: ({ type, minItems }) => ({ kind: 'list', item: type as Walkable, minItems: minItems ?? 0 }),
  AnyArrayType: () => ({ kind: 'list', item: t.unknown, minItems: 0 }),
  TupleType: ({ types }) => ({ kind: 'tuple', items: types ?? [] }),
  InterfaceType: ({ props }) =>
    record(
      fieldsOf(props ?? {}, (codec) => codec.is(undefined)),
      false
    ),
  StrictType: ({ props }) =>
    record(
      fieldsOf(props ?? {}, (codec) => codec.is(undefined)),
      false
    ),
  PartialType: ({ props }) =>
    record(
      fieldsOf(props ?? {}, () => true),
      false
    ),
  DictionaryType: ({ domain, codomain }) => dictionaryShape(domain as Walkable, codomain as Walkable),
  AnyDictionaryType: () => ({ kind: 'dictionary', key: t.string, value: t.unknown }),
  UnionType: ({ types, tag, speaker }) => ({ kind: 'union', members: types ?? [], tag, speaker }),
  IntersectionType: ({ types }) => ({ kind: 'intersection', members: types ?? [] }),
  RefinementType: shapeOfRefinement,
  ReadonlyType: ({ type }) => shapeOf(type as Walkable),
  ExactType: shapeOfExact,
  RecursiveType: ({ runDefinition }) => ({ kind: 'recursion', codec: (runDefinition as () => Walkable)() })
}

/**
 * Tells what a codec admits, from what it carries: its `_tag` and the parts that io-ts gives each class, and the
 * definitions that the codecs of this package carry beside them. Neither its name nor its identity counts.
 *
 * The shape is one level deep; the codecs in it are walked in turn.
 */
export const shapeOf = (codec: Walkable): Shape => {
  const { _tag = '' } = codec as Carried
  return Object.hasOwn(readers, _tag)
    ? (readers[_tag] as (codec: Carried) => Shape)(codec as Carried)
    : { kind: 'opaque' }
}
