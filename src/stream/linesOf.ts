import { type Line, lineSplitter } from './lineSplitter.js'

/**
 * The lines of a file as `lineSplitter` tells them apart.
 *
 * The last line need not be ended; after the last end of line comes one more, empty line. The next chunk is asked for when
 * the lines of the one before have been taken.
 *
 * @param longest - how many bytes of a line are held; a longer one is passed over
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number
): AsyncGenerator<Line, void, undefined> {
  const splitter = lineSplitter(longest)
  for await (const chunk of chunks) {
    for (const line of splitter.linesIn(chunk)) yield line
  }
  yield splitter.last()
}
