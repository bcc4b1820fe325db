import type { Chunk, DecodedLine, LineOptions, LineSource } from '../../src/stream/index.js'
import { decodeLines } from '../../src/stream/index.js'

/** Everything that a source comes to. */
export const decodedAll = async (source: LineSource, options?: LineOptions): Promise<ReadonlyArray<DecodedLine>> => {
  const all: Array<DecodedLine> = []
  for await (const decoded of decodeLines(source, options)) all.push(decoded)
  return all
}

/** In a few words: the line and its verdict. */
export const toldOf = ({ line, result }: DecodedLine): string =>
  result._tag === 'Right' ? `${line} valid` : `${line} ${result.left.map(({ code }) => code).join(' ')}`

/** A source that notes how much was asked of it, and whether it was closed. */
export interface WatchedSource extends AsyncIterable<Chunk> {
  readonly asked: () => number
  readonly isClosed: () => boolean
}

/** A source of chunks that are counted. */
export const watched = (chunks: ReadonlyArray<Chunk>): WatchedSource => {
  let asked = 0
  let isClosed = false
  return {
    asked: () => asked,
    isClosed: () => isClosed,
    async *[Symbol.asyncIterator]() {
      try {
        for (const chunk of chunks) {
          asked += 1
          await Promise.resolve()
          yield chunk
        }
      } finally {
        isClosed = true
      }
    }
  }
}
