import type { TextRange } from '../TextRange.js'
import { coreOf } from './coreOf.js'
import { followsColon } from './followsColon.js'
import type { Quotations } from './Quotations.js'

/** Whether one of the ranges holds the stretch: the last that starts no later. */
const isWithin = (ranges: ReadonlyArray<TextRange>, { start, end }: TextRange): boolean => {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle] as TextRange).start <= start) low = middle + 1
    else high = middle
  }
  return low > 0 && (ranges[low - 1] as TextRange).end >= end
}

/** Whether the words of a stretch lie within one of the ranges of a text, which are in order. */
export const isInMarks = (text: string, ranges: ReadonlyArray<TextRange>, stretch: TextRange): boolean =>
  isWithin(ranges, coreOf(text, stretch))

/**
 * Whether a stretch of a text counts as quoted: it lies within quotation marks, fills its paragraph, or follows a
 * dialogue dash or a speaker's colon.
 *
 * Marks, stops and spaces at either end of the stretch may be in or out. Takes logarithmic time in the quotations.
 *
 * @param stretch - in UTF-16 code units
 */
export const isQuoted = (quotations: Quotations, stretch: TextRange): boolean => {
  const { core, ranges, speechStart, text } = quotations
  const words = coreOf(text, stretch)
  if (isWithin(ranges, words) || (words.start <= core.start && words.end >= core.end)) return true
  return (speechStart >= 0 && words.start >= speechStart) || followsColon(text, words.start)
}
