/** A short text can unfold to gigabytes: reading stops here. In bytes. */
export const MOST_BYTES: number = 16 * 1024 * 1024

/** All bytes of a stream; `undefined` where there are too many, or the stream breaks. */
const bytesOf = async (
  stream: ReadableStream<Uint8Array<ArrayBuffer>>
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const reader = stream.getReader()
  const chunks: Array<Uint8Array<ArrayBuffer>> = []
  let length = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      if (length > MOST_BYTES) {
        await reader.cancel()
        return undefined
      }
      chunks.push(part.value)
    }
  } catch {
    return undefined
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array<ArrayBuffer> | undefined> => bytesOf(new Blob([bytes]).stream().pipeThrough(stream))

/**
 * The bytes compressed as RFC 1951 has it; `undefined` where this browser cannot.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1951
 */
export const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  typeof CompressionStream === 'undefined' ? undefined : through(bytes, new CompressionStream('deflate-raw'))

/** The bytes that were compressed; `undefined` where they are damaged or too many, or this browser cannot. */
export const inflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  typeof DecompressionStream === 'undefined' ? undefined : through(bytes, new DecompressionStream('deflate-raw'))
