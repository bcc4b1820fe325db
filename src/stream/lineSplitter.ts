import { lineBuffer } from './lineBuffer.js'

/** One line of a file. */
export interface Line {
  /** Its number, counted from 1. */
  readonly number: number
  /** The line without its end, to be looked at before the next chunk is; nothing where it is too long to be held. */
  readonly bytes: Uint8Array | undefined
  /** How many bytes of the file stand before it. */
  readonly start: number
  /** How many bytes it has, its end not counted. */
  readonly length: number
  /** How many bytes of the file have been read so far. */
  readonly end: number
}

/** Splits bytes into lines, which end at `\n`, `\r\n` or a lone `\r`; U+2028 stands inside a line. */
export interface LineSplitter {
  /** The lines that end in a chunk. They are to be taken, all of them, before the next chunk is given. */
  readonly linesIn: (chunk: Uint8Array) => Generator<Line, void, undefined>
  /** The line after the last end of line; it is empty where the file ends with one. */
  readonly last: () => Line
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * A splitter at the start of a file. No more than one chunk and one line is held at a time.
 *
 * @param longest - how many bytes of a line are held; a longer one is passed over
 */
export const lineSplitter = (longest: number): LineSplitter => {
  const begun = lineBuffer(longest)
  let number = 0
  let read = 0
  let lineStart = 0
  let isAfterReturn = false

  /** The line that ends with these bytes; the next one starts at `next`. */
  const line = (rest: Uint8Array, next: number): Line => {
    const length = begun.length() + rest.length
    let bytes: Uint8Array | undefined = rest
    if (length > rest.length) {
      begun.add(rest)
      bytes = begun.take()
    } else if (length > longest) bytes = undefined
    const start = lineStart
    number += 1
    lineStart = next
    return { number, bytes, start, length, end: next }
  }

  function* linesIn(chunk: Uint8Array): Generator<Line, void, undefined> {
    if (chunk.length === 0) return
    let start = isAfterReturn && chunk[0] === LINE_FEED ? 1 : 0
    if (start === 1) lineStart += 1
    let feed = chunk.indexOf(LINE_FEED, start)
    let carriageReturn = chunk.indexOf(CARRIAGE_RETURN, start)
    while (feed !== -1 || carriageReturn !== -1) {
      const end = feed === -1 || (carriageReturn !== -1 && carriageReturn < feed) ? carriageReturn : feed
      const rest = chunk.subarray(start, end)
      start = end + (end === carriageReturn && chunk[end + 1] === LINE_FEED ? 2 : 1)
      yield line(rest, read + start)
      if (feed !== -1 && feed < start) feed = chunk.indexOf(LINE_FEED, start)
      if (carriageReturn !== -1 && carriageReturn < start) carriageReturn = chunk.indexOf(CARRIAGE_RETURN, start)
    }
    begun.add(chunk.subarray(start))
    read += chunk.length
    isAfterReturn = chunk[chunk.length - 1] === CARRIAGE_RETURN
  }

  return { linesIn, last: () => line(new Uint8Array(0), read) }
}
