import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, report, reportAt } from './explain.js'
import type { Field } from './fields.js'
import { type Check, guardWith } from './guard.js'
import { didYouMean } from './nearestWord.js'
import { keysOf, valueAt } from './plain.js'
import type { StructCodec } from './struct.js'
import { oneOf } from './vocabulary.js'
import { withTraits } from './withTraits.js'

/** What the codec of a tagged union carries for those who walk it. */
export interface TaggedUnionCodec<A> extends Codec<A> {
  readonly _tag: 'UnionType'
  /** The codecs of the members, in the order of the format. */
  readonly types: ReadonlyArray<Codec<A>>
  /** The key whose word tells the members apart. */
  readonly tag: string
}

const wordsOf = ({ codec }: Field): ReadonlyArray<string> => {
  const tagCodec = codec as unknown as { readonly value?: string; readonly keys?: object }
  return tagCodec.value === undefined ? Object.keys(tagCodec.keys as object) : [tagCodec.value]
}

/**
 * The codec of a union whose members a key tells apart. A refused value is explained by the member whose tag it has.
 *
 * @param tag - the key; in each member it is a literal or a vocabulary, and no word stands in two
 * @param check - the check that was generated from the union
 */
export const taggedUnion = /* @__NO_SIDE_EFFECTS__ */ <M extends readonly [unknown, unknown, ...Array<unknown>]>(
  name: string,
  tag: string,
  members: { readonly [I in keyof M]: Codec<M[I]> },
  check?: Check
): Codec<M[number]> => {
  type A = M[number]
  const admits = `an object (${name})`
  const structs = members as unknown as ReadonlyArray<StructCodec<A> & Explainable>
  const byWord = new Map(
    structs.flatMap((member) => wordsOf(member.fields.get(tag) as Field).map((word) => [word, member] as const))
  )
  const memberOf = (word: unknown): (StructCodec<A> & Explainable) | undefined =>
    typeof word === 'string' ? byWord.get(word) : undefined
  const explain: Explain = (value, explainer) => {
    const keys = keysOf(value)
    if (keys === undefined) return report(explainer, 'type/object', value, { expected: admits })
    const tagCodec = (structs[0]?.fields.get(tag) as Field).codec
    const words = [...byWord.keys()]
    const expected = oneOf(words)
    if (!keys.includes(tag)) return reportAt(explainer, tag, tagCodec, 'key/missing', undefined, { expected })
    const word = valueAt(value as object, tag)
    const member = memberOf(word)
    if (member !== undefined) return member.explain(value, explainer)
    const hint = typeof word === 'string' ? didYouMean(word, words) : undefined
    reportAt(explainer, tag, tagCodec, 'union/unknown-tag', word, { expected, hint })
  }
  const codec = new t.UnionType<Array<Codec<A>>, A, A, unknown>(
    ...basicsOf(name, explain, guardWith<A>(check, explain)),
    [...structs]
  )
  return withTraits(codec, { tag, admits, explain }) satisfies TaggedUnionCodec<A> & Explainable
}
