import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, explainAt, isFull, report, reportAt } from './explain.js'
import { reportMissing } from './fields.js'
import { type Check, guardWith } from './guard.js'
import { lengthOf, valueAt } from './plain.js'
import { withTraits } from './withTraits.js'

/** The codec of an array of just two items. */
export const pair = /* @__NO_SIDE_EFFECTS__ */ <A, B>(
  name: string,
  first: Codec<A>,
  second: Codec<B>,
  check?: Check
): Codec<readonly [A, B]> => {
  type Pair = readonly [A, B]
  const admits = `an array of two items (${name})`
  const explain: Explain = (value, explainer) => {
    const length = lengthOf(value)
    if (length === undefined) return report(explainer, 'type/array', value, { expected: admits })
    for (const [index, item] of [first, second].entries()) {
      if (index < length) explainAt(explainer, String(index), item, valueAt(value as object, index))
      else reportMissing(explainer, String(index), item as Codec<A | B> & Explainable)
    }
    for (let index = 2; index < length && !isFull(explainer); index++) {
      const expected = `no third item in ${name}`
      reportAt(explainer, String(index), t.unknown, 'key/unknown', valueAt(value as object, index), { expected })
    }
  }
  const basics = basicsOf(name, explain, guardWith<Pair>(check, explain))
  const codec = new t.TupleType<[Codec<A>, Codec<B>], Pair, Pair, unknown>(...basics, [first, second])
  return withTraits(codec, { admits, explain }) satisfies Codec<Pair> & Explainable
}
