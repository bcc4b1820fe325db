import * as fc from 'fast-check'
import type { Shape, UnionShape, Walkable } from '../codec/shapeOf.js'
import { alphabet } from './alphabet.js'
import type { Descent } from './Descent.js'
import { filtered } from './filtered.js'
import { formatArbitrary } from './formatArbitrary.js'
import { numberArbitrary } from './numberArbitrary.js'
import { recordArbitrary } from './recordArbitrary.js'

type Values = fc.Arbitrary<unknown> | undefined
type Maker<K extends Shape['kind']> = (shape: Extract<Shape, { readonly kind: K }>, descent: Descent) => Values

/** How long lists are at the most, and those inside of others. */
const LONGEST = 3
const LONGEST_INSIDE = 2

const longestAt = ({ lists }: Descent): number => (lists === 0 ? LONGEST : LONGEST_INSIDE)

const strings = fc.string({ unit: fc.constantFrom(...alphabet) })

const jsonValues = fc
  .jsonValue({ depthSize: 'small', maxDepth: 2, stringUnit: fc.constantFrom(...alphabet) })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)

/** The values of each codec; nothing where one of them has none. */
const all = (codecs: ReadonlyArray<Walkable>, { down }: Descent): ReadonlyArray<fc.Arbitrary<unknown>> | undefined => {
  const found = codecs.flatMap((codec) => down(codec) ?? [])
  return found.length === codecs.length ? found : undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const ofUnion: Maker<'union'> = ({ members }: UnionShape, { down }) => {
  const found = members.flatMap((member) => down(member) ?? [])
  return found.length === 0 ? undefined : fc.oneof(...found)
}

const ofIntersection: Maker<'intersection'> = ({ members }, descent) => {
  const parts = all(members, descent)
  if (parts === undefined) return undefined
  const merged = fc
    .tuple(...parts)
    .map((values) => (values.every(isObject) ? (Object.assign({}, ...values) as unknown) : values[0]))
  return filtered(merged, (value) => descent.codec.is(value), descent.codec.name)
}

/** How the values of each kind of shape are made. */
const makers: { readonly [K in Shape['kind']]: Maker<K> } = {
  string: ({ format }) => (format === undefined ? strings : formatArbitrary(format)),
  number: ({ range = {} }) => numberArbitrary(range),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  undefined: () => fc.constant(undefined),
  never: () => undefined,
  json: () => jsonValues,
  unknown: () => jsonValues,
  literal: ({ value }) => fc.constant(value),
  enumeration: ({ words }) => fc.constantFrom(...words),
  list: ({ item, minItems }, descent) => {
    const items = descent.down(item, { lists: descent.lists + 1 })
    if (items !== undefined) return fc.array(items, { minLength: minItems, maxLength: longestAt(descent), size: 'max' })
    return minItems === 0 ? fc.constant([]) : undefined
  },
  tuple: ({ items }, descent) => {
    const parts = all(items, descent)
    return parts === undefined ? undefined : fc.tuple(...parts)
  },
  dictionary: ({ key, value }, { down, lists }) => {
    const [keys, values] = [down(key), down(value, { lists: lists + 1 })]
    if (keys === undefined || values === undefined) return fc.constant({})
    return fc.dictionary(keys as fc.Arbitrary<string>, values, { maxKeys: LONGEST_INSIDE, noNullPrototype: true })
  },
  record: recordArbitrary,
  union: ofUnion,
  intersection: ofIntersection,
  refinement: ({ base }, { codec, down }) => {
    const values = down(base)
    return values === undefined ? undefined : filtered(values, (value) => codec.is(value), codec.name)
  },
  recursion: ({ codec }, { down, fuel }) => (fuel === 0 ? undefined : down(codec, { fuel: fuel - 1 })),
  opaque: (_shape, { codec, root }) => {
    const where = codec === root ? '' : ` in ${root.name}`
    throw new TypeError(`nothing is known of the values of ${codec.name}${where}: override it with a generator`)
  }
}

/** The values of one shape, whatever its kind. */
export const shapeArbitrary = (shape: Shape, descent: Descent): Values =>
  (makers[shape.kind] as (shape: Shape, descent: Descent) => Values)(shape, descent)
