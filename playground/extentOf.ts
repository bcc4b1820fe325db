/** A piece of the text, in UTF-16 code units: from, and up to but not with, to. */
export interface Extent {
  readonly from: number
  readonly to: number
}

const STRING = /"(?:[^"\\\n]|\\.)*"?/y
const WORD = /[^\s{}[\],:"]+/y

const endOf = (pattern: RegExp, text: string): number | undefined => {
  pattern.lastIndex = 0
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/**
 * What of a line stands out when an issue is shown: the string, number or word that begins at an offset into it, else the
 * one character there. Of an object or a list that is its bracket, for to mark all of it would hide what is wrong.
 */
export const extentOf = (line: string, offset: number): Extent => {
  const start = Math.min(offset, line.length)
  const rest = line.slice(start)
  const length = endOf(STRING, rest) ?? endOf(WORD, rest) ?? Math.min(1, rest.length)
  return { from: start, to: start + length }
}
