import { joinBytes, MOST_BYTES } from './readBytes.js'

/** One line of a file. */
export interface Line {
  /** Its number, counted from 1. */
  readonly number: number
  /** The line without its end; nothing where it is too long to be held. */
  readonly bytes: Uint8Array | undefined
  /** How many bytes of the file have been read so far. */
  readonly end: number
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * Splits bytes into lines, which end at `\n`, `\r\n` or a lone `\r`; U+2028 stands inside a line.
 *
 * No more than one piece of the input and one line is held at a time. The last line need not be ended; after the last end
 * of line comes one more, empty line.
 *
 * @param longest - how many bytes of a line are held; a longer one is passed over
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = MOST_BYTES
): AsyncGenerator<Line, void, undefined> {
  let parts: Array<Uint8Array> = []
  let length = 0
  let number = 0
  let read = 0
  let isAfterReturn = false
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > longest) parts = []
    else parts.push(part)
  }
  const line = (end: number): Line => {
    const bytes = length > longest ? undefined : joinBytes(parts, length)
    parts = []
    length = 0
    number += 1
    return { number, bytes, end }
  }
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue
    let start = isAfterReturn && chunk[0] === LINE_FEED ? 1 : 0
    let feed = chunk.indexOf(LINE_FEED, start)
    let carriageReturn = chunk.indexOf(CARRIAGE_RETURN, start)
    while (feed !== -1 || carriageReturn !== -1) {
      const end = feed === -1 || (carriageReturn !== -1 && carriageReturn < feed) ? carriageReturn : feed
      add(chunk.subarray(start, end))
      start = end + (end === carriageReturn && chunk[end + 1] === LINE_FEED ? 2 : 1)
      yield line(read + start)
      if (feed !== -1 && feed < start) feed = chunk.indexOf(LINE_FEED, start)
      if (carriageReturn !== -1 && carriageReturn < start) carriageReturn = chunk.indexOf(CARRIAGE_RETURN, start)
    }
    add(chunk.subarray(start))
    read += chunk.length
    isAfterReturn = chunk[chunk.length - 1] === CARRIAGE_RETURN
  }
  yield line(read)
}
