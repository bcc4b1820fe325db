/**
 * A piece of a file: bytes of UTF-8, or text. A line, a character and a surrogate pair may be split between two of them.
 *
 * @category Decoding
 * @since 0.2.0
 */
export type Chunk = Uint8Array | string

/**
 * What `decodeLines` asks of a web stream: a reader.
 *
 * @category Decoding
 * @since 0.2.0
 */
export interface WebStream {
  /** Locks the stream and gives a reader for its chunks. */
  readonly getReader: () => WebStreamReader
}

/**
 * What `decodeLines` asks of the reader of a web stream.
 *
 * @category Decoding
 * @since 0.2.0
 */
export interface WebStreamReader {
  /** The next chunk. */
  readonly read: () => Promise<{
    /** Whether there is no chunk left. */
    readonly done: boolean
    /** The chunk, where there is one. */
    readonly value?: unknown
  }>
  /** Tells the stream that no more is wanted. */
  readonly cancel: () => Promise<unknown>
  /** Frees the stream for another reader. */
  readonly releaseLock: () => void
}

/**
 * Where lines come from: a stream of Node, a web stream, or anything that gives chunks one after the other; a chunk alone
 * is the whole file.
 *
 * @category Decoding
 * @since 0.2.0
 */
export type LineSource = AsyncIterable<Chunk> | Iterable<Chunk> | WebStream | Chunk
