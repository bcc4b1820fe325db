import * as t from 'io-ts'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, validateWith } from './explain.js'
import { withTraits } from './withTraits.js'

/** A codec of a choice that carries who speaks of a value that no member admits. */
export interface UnionCodec<A> extends Codec<A> {
  readonly _tag: 'UnionType'
  /** The member that explains a refused value. */
  readonly speaker: (value: unknown) => t.Mixed
}

/**
 * The codec of a choice that no tag tells apart: two formats of a string, say.
 *
 * @param members - the codecs to choose from
 * @param speaker - the member that explains a refused value: the one that was probably meant
 */
export const union = /* @__NO_SIDE_EFFECTS__ */ <A, B>(
  name: string,
  members: readonly [Codec<A>, Codec<B>],
  speaker: (value: unknown) => Codec<A> | Codec<B>
): Codec<A | B> => {
  const [left, right] = members
  const is = (value: unknown): value is A | B => left.is(value) || right.is(value)
  const explain: Explain = (value, explainer) => {
    if (!is(value)) (speaker(value) as (Codec<A> | Codec<B>) & Explainable).explain(value, explainer)
  }
  const codec = new t.UnionType<[Codec<A>, Codec<B>], A | B, A | B, unknown>(
    name,
    is,
    validateWith(is, explain),
    t.identity,
    [left, right]
  )
  const admits = members.map((member) => (member as Codec<A | B> & Explainable).admits).join(', or ')
  return withTraits(codec, { admits, explain, speaker }) satisfies UnionCodec<A | B> & Explainable
}
