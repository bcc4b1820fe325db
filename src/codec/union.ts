import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, isBlameless } from './explain.js'
import { type Check, guardWith } from './guard.js'
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
 * @param check - the check that was generated from the union
 */
export const union = /* @__NO_SIDE_EFFECTS__ */ <A, B>(
  name: string,
  members: readonly [Codec<A>, Codec<B>],
  speaker: (value: unknown) => Codec<A> | Codec<B>,
  check?: Check
): Codec<A | B> => {
  const [left, right] = members
  const explained = members as unknown as ReadonlyArray<Explainable>
  const explain: Explain = (value, explainer) => {
    if (explained.some((member) => isBlameless(member.explain, value))) return
    ;(speaker(value) as (Codec<A> | Codec<B>) & Explainable).explain(value, explainer)
  }
  const basics = basicsOf(name, explain, guardWith<A | B>(check, explain))
  const codec = new t.UnionType<[Codec<A>, Codec<B>], A | B, A | B, unknown>(...basics, [left, right])
  const admits = explained.map((member) => member.admits).join(', or ')
  return withTraits(codec, { admits, explain, speaker }) satisfies UnionCodec<A | B> & Explainable
}
