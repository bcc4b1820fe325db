import { findWords } from '../../../text/findWords.js'
import type { Context } from '../../text/Context.js'

/** Words, and what stands around them. */
export interface Quote extends Context {
  readonly exact: string
}

/** Where words stand, or why that cannot be told. */
export type FoundQuote = { readonly start: number; readonly isLiteral: boolean } | 'not-found' | 'ambiguous'

/** At how many places what stands around words is looked at. */
const MOST_PLACES = 64

/** How many units around words are compared where they are not letter for letter the same. */
const COMPARED = 64

/** How many units of the text are looked at for that, white space included. */
const WINDOW = 256

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** Whether what stands around a place is as quoted, white space aside and as far as the text goes. */
const isAlike = (text: string, at: number, { exact, prefix, suffix }: Quote): boolean => {
  const end = at + exact.length
  const [before, after] = [squeezed(text.slice(Math.max(0, at - WINDOW), at)), squeezed(text.slice(end, end + WINDOW))]
  const [wantedBefore, wantedAfter] = [squeezed(prefix.slice(-COMPARED)), squeezed(suffix.slice(0, COMPARED))]
  return (
    (before.endsWith(wantedBefore) || wantedBefore.endsWith(before)) &&
    (after.startsWith(wantedAfter) || wantedAfter.startsWith(after))
  )
}

/**
 * Finds quoted words in a text: letter for letter with what stands around them; else by the words, where they stand once or
 * where what stands around them differs only in white space. The words themselves are matched letter for letter always.
 *
 * @param told - offsets that tell which of several places is meant
 */
export const findQuote = (text: string, quote: Quote, told: ReadonlyArray<number>): FoundQuote => {
  const { exact, prefix, suffix } = quote
  const first = findWords(text, exact, prefix, suffix, 0)
  if (first >= 0) {
    const isOnly = findWords(text, exact, prefix, suffix, first + 1) < 0
    const start = isOnly ? first : told.find((at) => findWords(text, exact, prefix, suffix, at) === at)
    return start === undefined ? 'ambiguous' : { start, isLiteral: true }
  }
  const places: Array<number> = []
  for (let at = findWords(text, exact, '', '', 0); at >= 0; at = findWords(text, exact, '', '', at + 1)) {
    if (places.push(at) > MOST_PLACES) return 'ambiguous'
  }
  if (places.length === 0) return 'not-found'
  const [start, other] = places.length === 1 ? places : places.filter((at) => isAlike(text, at, quote))
  return start === undefined || other !== undefined ? 'ambiguous' : { start, isLiteral: false }
}
