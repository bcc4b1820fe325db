import type { WebStream } from './LineSource.js'

/** The chunks of a web stream, also where it cannot be iterated over, as in Safari. It is cancelled on the way out. */
async function* chunksOfStream(stream: WebStream): AsyncGenerator {
  const reader = stream.getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value
  } finally {
    await reader.cancel().finally(() => reader.releaseLock())
  }
}

type Chunks = AsyncIterable<unknown> | Iterable<unknown>

/**
 * The chunks of a source. Whatever it gives is passed on: types do not bind a program in JavaScript.
 *
 * @throws TypeError where the source cannot be read
 */
export const chunksOf = (source: unknown): Chunks => {
  if (typeof source === 'string' || source instanceof Uint8Array) return [source]
  if (typeof source === 'object' && source !== null) {
    if ('getReader' in source) return chunksOfStream(source as WebStream)
    if (Symbol.asyncIterator in source || Symbol.iterator in source) return source as Chunks
  }
  throw new TypeError('expected a stream, or something to iterate over that gives bytes or text')
}
