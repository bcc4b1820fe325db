import { foldText } from '../../text/foldText.js'
import { indexWhere } from '../../text/indexWhere.js'
import type { TextRange } from '../../text/TextRange.js'
import { commonLengths } from './commonLengths.js'
import { wordCut } from './wordCut.js'

/** A prefix, words and a suffix, exact or not. */
export interface Words {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

const MARK_AHEAD = /^["-]/
const MARK_LAST = /["-]$/

/** Whether a text ends with the quotation mark or the dash that another begins with: folded, the two are one. */
const meets = (folded: string, next: string): boolean => MARK_LAST.test(folded) && next.startsWith(folded.slice(-1))

/** Where a run of marks that folds to one starts for the words after it: behind the last space in it. No end: no run. */
const startOfMarks = (text: string, start: number, end: number): number => {
  const [ahead = ''] = /^.*\s/s.exec(text.slice(start, Math.max(start, end))) ?? []
  return start + ahead.length
}

/** Where a run of marks that folds to one ends for the words ahead of it: before the first space in it. */
const endOfMarks = (text: string, start: number, end: number): number => {
  const space = text.slice(start, end).search(/\s/)
  return space < 0 ? end : start + space
}

/** Tells whether a stretch of a text is some words letter for letter; many are asked about, and long words may be. */
const samenessOf = (text: string, exact: string): ((start: number, end: number) => boolean) => {
  let lengths: Int32Array | undefined
  return (start, end) => {
    lengths ??= commonLengths(exact, text)
    return end - start === exact.length && lengths[start] === exact.length
  }
}

/**
 * The places in a text where some words stand, between a prefix and a suffix, that differ from those given in nothing but
 * quotation marks, dashes, spaces, case or Unicode form, `most` at the most. Offsets are UTF-16 code units.
 *
 * Words that are not there letter for letter must be whole words: "US" is no copy of a part of "focus". Linear in both
 * texts.
 */
export const nearPlaces = (
  text: string,
  { exact, prefix = '', suffix = '' }: Words,
  most: number
): ReadonlyArray<TextRange> => {
  const [{ folded: words }, before, after] = [foldText(exact), foldText(prefix).folded, foldText(suffix).folded]
  if (words === '' || words === '"' || words === '-') return []
  const { folded, starts, ends } = foldText(text)
  const ahead = meets(before, words) ? before.slice(0, -1) : before
  const rest = meets(words, after) ? after.slice(1) : after
  const isSame = samenessOf(text, exact)
  const places: Array<TextRange> = []
  indexWhere(folded, ahead + words + rest, 0, (at) => {
    const [first, last] = [at + ahead.length, at + ahead.length + words.length - 1]
    const [from, to] = [starts[first] as number, ends[last] as number]
    if (from < 0 || to < 0) return false
    const start = MARK_AHEAD.test(words) ? startOfMarks(text, from, ends[first] as number) : from
    const end = MARK_LAST.test(words) ? endOfMarks(text, starts[last] as number, to) : to
    if ((wordCut(text, start) !== 'yes' && wordCut(text, end) !== 'yes') || isSame(start, end))
      places.push({ start, end })
    return places.length >= most
  })
  return places
}
