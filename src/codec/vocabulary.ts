import * as t from 'io-ts'
import { basicsOf } from './basics.js'
import type { Codec } from './Codec.js'
import { type Explain, type Explainable, report } from './explain.js'
import type { Check } from './guard.js'
import { didYouMean } from './nearestWord.js'
import { withTraits } from './withTraits.js'

/**
 * The codec of a closed list of words.
 *
 * @typeParam K - the words
 * @category Codec
 * @since 0.1.0
 */
export interface Vocabulary<K extends string> extends Codec<K> {
  /** What tells io-ts and its tools that these are the keys of a record. */
  readonly _tag: 'KeyofType'
  /** The members in the order of the format, as keys; those that read as numbers come first. */
  readonly keys: Readonly<Record<K, null>>
}

const MOST_NAMED = 24

const listed = (words: ReadonlyArray<string>): string => {
  const named = words.slice(0, MOST_NAMED).map((word) => JSON.stringify(word))
  return words.length > MOST_NAMED ? `${named.join(', ')} … (${words.length} in all)` : named.join(', ')
}

/** The words for a choice, to follow "expected …". */
export const oneOf = (words: ReadonlyArray<string>): string =>
  words.length === 1 ? listed(words) : `one of ${listed(words)}`

/**
 * The words of a list in its order. JavaScript puts keys that read as whole numbers first; a list that has such keys is
 * one of codes, and its order is that of strings.
 */
export const wordsOf = (keys: object): ReadonlyArray<string> => {
  const words = Object.keys(keys)
  return words.some(isNumeric) ? words.sort() : words
}

const isNumeric = (word: string): boolean => /^[0-9]+$/.test(word)

/** The word that was probably meant; among codes only the one that lost its leading zero, for all codes are near. */
const hintOf = (word: string, words: ReadonlyArray<string>): string | undefined => {
  if (!isNumeric(word)) return didYouMean(word, words)
  return words.includes(`0${word}`) ? `did you mean "0${word}"?` : undefined
}

/**
 * The codec of a closed list of words.
 *
 * @param check - the check that was generated from the list; the words of a long one are looked up
 */
export const vocabulary = /* @__NO_SIDE_EFFECTS__ */ <K extends string>(
  name: string,
  keys: Readonly<Record<K, null>>,
  check?: Check
): Vocabulary<K> => {
  const words = wordsOf(keys)
  const known: ReadonlySet<unknown> = new Set(words)
  const admits = oneOf(words)
  const is = (check ?? ((value) => known.has(value))) as t.Is<K>
  const explain: Explain = (value, explainer) => {
    if (typeof value !== 'string') return report(explainer, 'type/string', value, { expected: admits })
    if (known.has(value)) return
    report(explainer, 'value/not-in-list', value, { expected: admits, hint: hintOf(value, words) })
  }
  const codec = new t.KeyofType<Readonly<Record<K, null>>>(...basicsOf(name, explain, is), keys)
  return withTraits(codec, { admits, explain }) satisfies Vocabulary<K> & Explainable
}

/** Words as the keys of a vocabulary. */
export const keysFrom = /* @__NO_SIDE_EFFECTS__ */ <K extends string>(
  words: ReadonlyArray<K>
): Readonly<Record<K, null>> => Object.fromEntries(words.map((word) => [word, null])) as Readonly<Record<K, null>>

/** The codec of some words of a vocabulary, which carries that vocabulary: its definitions are theirs. */
export const subset = /* @__NO_SIDE_EFFECTS__ */ <K extends string, S extends K>(
  name: string,
  whole: Vocabulary<K>,
  words: ReadonlyArray<S>
): Vocabulary<S> => Object.assign(vocabulary(name, keysFrom(words)), { whole })
