import type * as t from 'io-ts'
import { describeValue } from './describeValue.js'
import { isExplainable } from './explain.js'
import type { Fault, StructuralCode } from './fault.js'
import { keyIn, placedAt, type PlacedFault } from './ownFaults.js'

/** What io-ts codecs show of themselves to those who walk them. */
interface Walkable {
  readonly _tag?: string
  readonly type?: Walkable
  readonly runDefinition?: () => Walkable
}

const WRAPPERS: ReadonlySet<string | undefined> = new Set(['ExactType', 'ReadonlyType', 'RefinementType'])

/** The codec inside the wrappers that add no key of their own to io-ts's context. */
const unwrapped = (codec: object): Walkable => {
  let inner: Walkable = codec
  while (!isExplainable(inner)) {
    if (inner.runDefinition !== undefined) inner = inner.runDefinition()
    else if (inner.type !== undefined && WRAPPERS.has(inner._tag)) inner = inner.type
    else break
  }
  return inner
}

/** Whether the next key in the context counts members of this codec instead of being a key of the JSON. */
const countsMembers = (codec: object): boolean => {
  const inner = unwrapped(codec)
  return !isExplainable(inner) && (inner._tag === 'UnionType' || inner._tag === 'IntersectionType')
}

/** The keys of a context that are keys of the JSON, those of arrays as numbers. */
export const pathOf = (context: t.Context): ReadonlyArray<string | number> =>
  context.flatMap(({ key }, index) => {
    const parent = context[index - 1]
    if (parent === undefined || countsMembers(parent.type)) return []
    return [keyIn(parent.actual, key)]
  })

const codesByTag: Readonly<Record<string, StructuralCode>> = {
  StringType: 'type/string',
  NumberType: 'type/number',
  ArrayType: 'type/array',
  ReadonlyArrayType: 'type/array',
  AnyArrayType: 'type/array',
  TupleType: 'type/array',
  InterfaceType: 'type/object',
  PartialType: 'type/object',
  StrictType: 'type/object',
  DictionaryType: 'type/object',
  AnyDictionaryType: 'type/object',
  KeyofType: 'value/not-in-list',
  LiteralType: 'value/not-in-list'
}

const isFault = (error: t.ValidationError): error is Fault => 'code' in error

/** An error of a codec from elsewhere. */
const placedForeign = ({ context, value, message }: t.ValidationError): PlacedFault => {
  const codec = context[context.length - 1]?.type
  const expected = codec?.name ?? 'another value'
  const received = describeValue(value)
  return {
    code: codesByTag[codec === undefined ? '' : (unwrapped(codec)._tag ?? '')] ?? 'type/other',
    path: pathOf(context),
    message: message ?? `expected ${expected}, received ${received}`,
    expected,
    received
  }
}

/**
 * The errors of any io-ts codec as plain data, with the paths that the JSON has.
 *
 * Errors of this package's codecs keep their codes; those of other codecs get the nearest structural one, or
 * `type/other`.
 */
export const placedFaults = (errors: t.Errors): ReadonlyArray<PlacedFault> =>
  errors.map((error) => (isFault(error) ? placedAt(pathOf(error.context), error) : placedForeign(error)))
