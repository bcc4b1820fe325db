import { indexWhere, LONGEST_FOR_INDEX_OF } from './indexWhere.js'
import { splitsPair } from './splitsPair.js'

/** How many occurrences of the words alone are looked at before the words are looked for with all around them. */
const MOST_TRIED = 4

/** Linear in the text whatever it holds, but makes one string of prefix, words and suffix. */
const findBetween = (text: string, exact: string, prefix: string, suffix: string, from: number): number => {
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

/** Whether `suffix` stands right after an offset, and neither end of it cuts a surrogate pair. */
const isAfter = (text: string, suffix: string, offset: number): boolean =>
  !splitsPair(text, offset) &&
  (suffix === '' || (text.startsWith(suffix, offset) && !splitsPair(text, offset + suffix.length)))

/** Whether `prefix` stands right before an offset, and neither end of it cuts a surrogate pair. */
const isBefore = (text: string, prefix: string, offset: number): boolean =>
  !splitsPair(text, offset) &&
  (prefix === '' ||
    (offset >= prefix.length &&
      text.startsWith(prefix, offset - prefix.length) &&
      !splitsPair(text, offset - prefix.length)))

/**
 * `findAnchor` for those who have the parts of the anchor at hand; a prefix or suffix that is not there is `""`.
 *
 * Nothing is allocated where the words stand in the text a few times at the most, as nearly all do.
 */
export const findWords = (text: string, exact: string, prefix: string, suffix: string, from: number): number => {
  if (exact.length > LONGEST_FOR_INDEX_OF) return findBetween(text, exact, prefix, suffix, from)
  let at = text.indexOf(exact, from)
  for (let tried = 0; at >= 0 && tried < MOST_TRIED; tried++) {
    if (isBefore(text, prefix, at) && isAfter(text, suffix, at + exact.length)) return at
    at = text.indexOf(exact, at + 1)
  }
  return at < 0 ? at : findBetween(text, exact, prefix, suffix, at)
}

/** How many times as long it takes to look for words so long that `indexOf` is not trusted with them. */
const COST_OF_LONG_WORDS = 4

/** What it costs at the most to find words in a text, counted in units read. */
export const costOfSearch = (text: string, exact: string): number =>
  exact.length > LONGEST_FOR_INDEX_OF ? COST_OF_LONG_WORDS * text.length : text.length
