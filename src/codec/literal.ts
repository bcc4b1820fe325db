import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, report } from './explain.js'
import type { StructuralCode } from './fault.js'
import { withTraits } from './withTraits.js'

/** A codec of one string. */
export interface Literal<V extends string> extends Codec<V> {
  readonly _tag: 'LiteralType'
  readonly value: V
  /** What another string is reported as. */
  readonly code: StructuralCode
}

/**
 * The codec of one string.
 *
 * @param code - what another string is reported as
 */
export const literal = /* @__NO_SIDE_EFFECTS__ */ <V extends string>(
  value: V,
  code: StructuralCode = 'value/not-in-list'
): Literal<V> => {
  const name = JSON.stringify(value)
  const is = (candidate: unknown): candidate is V => candidate === value
  const explain: Explain = (candidate, explainer) => {
    if (!is(candidate))
      report(explainer, typeof candidate === 'string' ? code : 'type/string', candidate, { expected: name })
  }
  const codec = new t.LiteralType<V>(...basicsOf(name, explain, is), value)
  return withTraits(codec, { admits: name, code, explain }) satisfies Literal<V> & Explainable
}
