import type { Anchor } from '../model/Anchor.js'
import { indexWhere, LONGEST_FOR_INDEX_OF } from './indexWhere.js'
import { splitsPair } from './splitsPair.js'

const findBetween = (text: string, prefix: string, exact: string, suffix: string, from: number): number => {
  const start = prefix.length
  const end = start + exact.length
  const length = end + suffix.length
  const isWhole = (at: number): boolean =>
    !splitsPair(text, at) &&
    !splitsPair(text, at + start) &&
    !splitsPair(text, at + end) &&
    !splitsPair(text, at + length)
  const at = indexWhere(text, prefix + exact + suffix, Math.max(0, from - start), isWhole)
  return at < 0 ? at : at + start
}

/**
 * The offset, in UTF-16 code units, at which the `exact` of an anchor stands in a text, with `prefix` right before it and
 * `suffix` right after it; −1 where it does not.
 *
 * The first occurrence at or after `from`: asking again from one unit further on tells whether the anchor is ambiguous.
 * Overlapping occurrences are two ("aa" stands twice in "aaa"). An occurrence that would cut a surrogate pair, with any
 * end of prefix, exact or suffix, is none. One that cuts a letter off its combining marks is: the format says substring.
 * Linear in the text. Nothing is allocated for words without prefix and suffix, as nearly all are.
 */
export const findAnchor = (
  text: string,
  { exact, prefix = '', suffix = '' }: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>,
  from: number = 0
): number => {
  if (prefix === '' && suffix === '' && exact.length <= LONGEST_FOR_INDEX_OF) {
    const at = text.indexOf(exact, from)
    if (at < 0 || !(splitsPair(text, at) || splitsPair(text, at + exact.length))) return at
  }
  return findBetween(text, prefix, exact, suffix, from)
}
