import type { TextRange } from '../TextRange.js'
import { hasWord } from './letters.js'

/** The ranges of a text in order, those made one that overlap or have no word between them. */
export const mergeRanges = (text: string, ranges: ReadonlyArray<TextRange>): ReadonlyArray<TextRange> => {
  const merged: Array<TextRange> = []
  for (const range of [...ranges].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1)
    if (last === undefined || hasWord(text.slice(last.end, range.start))) merged.push(range)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return merged
}
