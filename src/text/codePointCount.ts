import { splitsPair } from './splitsPair.js'

/**
 * How many Unicode code points begin in a range given in UTF-16 code units.
 *
 * From 0 to an offset, it turns that offset into code points. A lone surrogate counts as one.
 */
export const codePointCount = (text: string, start: number, end: number): number => {
  let count = 0
  for (let at = start; at < end; at++) if (!splitsPair(text, at)) count++
  return count
}
