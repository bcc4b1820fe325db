import type { Anchor } from '../model/Anchor.js'
import { findWords } from './findWords.js'

/**
 * The offset, in UTF-16 code units, at which the `exact` of an anchor stands in a text, with `prefix` right before it and
 * `suffix` right after it; −1 where it does not.
 *
 * The first occurrence at or after `from`: asking again from one unit further on tells whether the anchor is ambiguous.
 * Overlapping occurrences are two ("aa" stands twice in "aaa"). An occurrence that would cut a surrogate pair, with any
 * end of prefix, exact or suffix, is none. One that cuts a letter off its combining marks is: the format says substring.
 * Linear in the text.
 */
export const findAnchor = (
  text: string,
  { exact, prefix = '', suffix = '' }: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>,
  from: number = 0
): number => findWords(text, exact, prefix, suffix, from)
