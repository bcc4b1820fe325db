import { splitsPair } from '../splitsPair.js'
import type { TextRange } from '../TextRange.js'
import { hasWord } from './letters.js'

/**
 * A stretch without the spaces, marks and stops at either end: from its first letter, digit or emoji to its last. One
 * that has none stays as it is. Offsets are UTF-16 code units.
 */
export const coreOf = (text: string, { start, end }: TextRange): TextRange => {
  const sizeAt = (at: number): number => (splitsPair(text, at + 1) ? 2 : 1)
  let first = start
  while (first < end && !hasWord(text.slice(first, first + sizeAt(first)))) first += sizeAt(first)
  if (first >= end) return { start, end }
  let last = end - 1
  while (!hasWord(text.slice(last, last + sizeAt(last)))) last--
  return { start: first, end: last + sizeAt(last) }
}
