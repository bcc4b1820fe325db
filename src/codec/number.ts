import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, report } from './explain.js'
import { type Check, guardWith } from './guard.js'
import { withTraits } from './withTraits.js'

/** The definition of a range of numbers, bounds included. */
export interface Range {
  /** What such a number is, to follow "expected …". */
  readonly description: string
  /** Whether only whole numbers are admitted. */
  readonly integer?: true
  readonly minimum?: number
  readonly maximum?: number
}

/** A codec of numbers that carries its range. */
export interface NumberCodec<A extends number> extends Codec<A> {
  readonly _tag: 'RefinementType'
  readonly type: t.NumberC
  readonly range: Range
}

/** The codec of a finite number in a range; `NaN` and the infinities, which JSON cannot write, are refused. */
export const number = /* @__NO_SIDE_EFFECTS__ */ <A extends number>(
  name: string,
  range: Range,
  check?: Check
): Codec<A> => {
  const { description, integer = false, minimum = -Infinity, maximum = Infinity } = range
  const hasType = (value: unknown): value is number => (integer ? Number.isInteger(value) : Number.isFinite(value))
  const explain: Explain = (value, explainer) => {
    if (!hasType(value)) {
      report(explainer, integer ? 'type/integer' : 'type/number', value, { expected: description })
    } else if (value < minimum || value > maximum) {
      report(explainer, 'value/out-of-range', value, { expected: description })
    }
  }
  const is = guardWith<A>(check, explain)
  const codec = new t.RefinementType<t.NumberC, A, A, unknown>(...basicsOf(name, explain, is), t.number, is)
  return withTraits(codec, { range, admits: description, explain }) satisfies NumberCodec<A> & Explainable
}
