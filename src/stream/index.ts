/**
 * Articles one after the other: NDJSON from streams, decoded as it is read.
 *
 * @module communique/stream
 * @document ../../docs/streams.md
 */

export type { Chunk, LineSource, WebStream, WebStreamReader } from './LineSource.js'
export type { LineOptions } from './LineOptions.js'
export type { DecodedLine } from './DecodedLine.js'
export { decodeLines } from './decodeLines.js'
