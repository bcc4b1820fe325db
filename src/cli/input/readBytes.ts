import type { Source } from './openSource.js'
import { unreadable } from './unreadable.js'

/** How many bytes are read into one text; as characters they fit into the longest string of Node. */
export const MOST_BYTES: number = 2 ** 28

/** All bytes of an input; rejects with `Unreadable` where they are more than `most`. */
export const readBytes = async ({ name, chunks }: Source, most: number = MOST_BYTES): Promise<Uint8Array> => {
  const parts: Array<Uint8Array> = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length > most) throw unreadable(name, `more than ${most} bytes in one JSON document; write NDJSON instead`)
  }
  return joinBytes(parts, length)
}

/** The pieces as one. */
export const joinBytes = (parts: ReadonlyArray<Uint8Array>, length: number): Uint8Array => {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
