import { chunksOf } from './chunksOf.js'
import { encodeText } from './encodeText.js'
import type { LineSource } from './LineSource.js'

const ENDS_IN_HIGH_SURROGATE = /[\ud800-\udbff]$/

const bytesOfChunk = (chunk: unknown): Uint8Array => {
  if (chunk instanceof Uint8Array) return chunk
  // That of another realm is no instance.
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  throw new TypeError(`expected chunks of bytes or text, received one of type ${typeof chunk}`)
}

/** The chunks of a source as bytes; a surrogate pair that is split between two of text is put together. */
export async function* bytesOf(source: LineSource): AsyncGenerator<Uint8Array, void, undefined> {
  let high = ''
  for await (const chunk of chunksOf(source)) {
    if (typeof chunk === 'string') {
      const text = high + chunk
      high = ENDS_IN_HIGH_SURROGATE.test(text.slice(-1)) ? text.slice(-1) : ''
      yield encodeText(high === '' ? text : text.slice(0, -1))
    } else {
      if (high !== '') yield encodeText(high)
      high = ''
      yield bytesOfChunk(chunk)
    }
  }
  if (high !== '') yield encodeText(high)
}
