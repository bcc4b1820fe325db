import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, explainAt, isFull, report } from './explain.js'
import { type Check, guardWith } from './guard.js'
import { lengthOf, valueAt } from './plain.js'
import { withTraits } from './withTraits.js'

/** A codec of arrays that carries the codec of its items and whether it may be empty. */
export interface ListCodec<A, L extends ReadonlyArray<A>> extends Codec<L> {
  readonly _tag: 'ReadonlyArrayType'
  /** The codec of each item. */
  readonly type: Codec<A>
  /** The least number of items. */
  readonly minItems: 0 | 1
}

const listOf = /* @__NO_SIDE_EFFECTS__ */ <A, L extends ReadonlyArray<A>>(
  item: Codec<A>,
  name: string,
  minItems: 0 | 1,
  check: Check | undefined
): Codec<L> => {
  const admits = minItems === 0 ? 'an array' : 'an array with at least one item'
  const explain: Explain = (value, explainer) => {
    const length = lengthOf(value)
    if (length === undefined) return report(explainer, 'type/array', value, { expected: admits })
    if (length < minItems) {
      return report(explainer, 'value/empty-list', value, { expected: 'at least one item' })
    }
    for (let index = 0; index < length && !isFull(explainer); index++) {
      explainAt(explainer, String(index), item, valueAt(value as object, index))
    }
  }
  const codec = new t.ReadonlyArrayType<Codec<A>, L, L, unknown>(
    ...basicsOf(name, explain, guardWith<L>(check, explain)),
    item
  )
  return withTraits(codec, { minItems, admits, explain }) satisfies ListCodec<A, L> & Explainable
}

/** The codec of an array that may be empty. */
export const list = /* @__NO_SIDE_EFFECTS__ */ <A>(item: Codec<A>, check?: Check): Codec<ReadonlyArray<A>> =>
  listOf<A, ReadonlyArray<A>>(item, `ReadonlyArray<${item.name}>`, 0, check)

/** The codec of an array with at least one item. */
export const nonEmptyList = /* @__NO_SIDE_EFFECTS__ */ <A>(
  item: Codec<A>,
  check?: Check
): Codec<ReadonlyNonEmptyArray<A>> =>
  listOf<A, ReadonlyNonEmptyArray<A>>(item, `ReadonlyNonEmptyArray<${item.name}>`, 1, check)
