import type { Position } from './position.js'

/**
 * The positions of offsets in a text, in the order asked for.
 *
 * One pass over the text, up to the greatest offset. Offsets count UTF-16 code units and lie between 0 and the text's
 * length; an offset inside `\r\n` is on the line that this ends.
 *
 * @param firstLine - the number of the text's first line
 */
export const positionsAt = (
  text: string,
  offsets: ReadonlyArray<number>,
  firstLine: number = 1
): ReadonlyArray<Position> => {
  const lineBreak = /\r\n?|\n/g
  const found = new Map<number, Position>()
  let line = firstLine - 1
  let lineStart = 0
  let nextStart = 0
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    while (nextStart <= offset) {
      line += 1
      lineStart = nextStart
      nextStart = lineBreak.test(text) ? lineBreak.lastIndex : Infinity
    }
    found.set(offset, { line, column: offset - lineStart + 1 })
  }
  return offsets.map((offset) => found.get(offset) as Position)
}
