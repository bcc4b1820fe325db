import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, explainAt, isFull, report, reportAt } from './explain.js'
import type { FormatCodec } from './format.js'
import { type Check, guardWith } from './guard.js'
import { keysOf, valueAt } from './plain.js'
import { withTraits } from './withTraits.js'

/** The codec of an object whose keys follow a format and whose values follow one codec. */
export const dictionary = /* @__NO_SIDE_EFFECTS__ */ <K extends string, A>(
  name: string,
  domain: Codec<K>,
  codomain: Codec<A>,
  check?: Check
): Codec<{ readonly [key: string]: A }> => {
  interface Dictionary {
    readonly [key: string]: A
  }
  const admits = `an object (${name})`
  const keyFormat = (domain as FormatCodec<K>).format
  const explain: Explain = (value, explainer) => {
    const keys = keysOf(value)
    if (keys === undefined) return report(explainer, 'type/object', value, { expected: admits })
    for (const key of keys) {
      if (isFull(explainer)) return
      const actual = valueAt(value as object, key)
      if (domain.is(key)) explainAt(explainer, key, codomain, actual)
    }
    for (const key of keys) {
      if (isFull(explainer)) return
      if (domain.is(key)) continue
      const particulars = { expected: keyFormat.description, hint: keyFormat.hint?.(key) }
      reportAt(explainer, key, codomain, 'key/unknown', valueAt(value as object, key), particulars)
    }
  }
  const codec = new t.DictionaryType<Codec<K>, Codec<A>, Dictionary, Dictionary, unknown>(
    ...basicsOf(name, explain, guardWith<Dictionary>(check, explain)),
    domain,
    codomain
  )
  return withTraits(codec, { admits, explain }) satisfies Codec<Dictionary> & Explainable
}
