import type * as t from 'io-ts'
import type { StructuralCode } from './fault.js'
import type { Format } from './format.js'
import type { Range } from './number.js'
import type { Choice } from './struct.js'

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

/** An array with a codec for each place. */
export interface TupleShape {
  readonly kind: 'tuple'
  readonly items: ReadonlyArray<Walkable>
  /** Whether further items are refused; io-ts's own tuples strip them. */
  readonly isClosed: boolean
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

/** A closed list of words; `whole` is the longer list that they are taken from, where there is one. */
export interface EnumerationShape {
  readonly kind: 'enumeration'
  readonly words: ReadonlyArray<string>
  readonly whole?: Walkable
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
