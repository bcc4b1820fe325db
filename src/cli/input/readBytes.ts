import { MOST_LINE_LENGTH } from '../../stream/LineOptions.js'
import type { Source } from './openSource.js'
import { unreadable } from './unreadable.js'

/** The pieces as one. */
const joinBytes = (parts: ReadonlyArray<Uint8Array>, length: number): Uint8Array => {
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

/** All bytes of an input; rejects with `Unreadable` where they are more than `most`. */
export const readBytes = async ({ name, chunks }: Source, most: number = MOST_LINE_LENGTH): Promise<Uint8Array> => {
  const parts: Array<Uint8Array> = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length > most) throw unreadable(name, `more than ${most} bytes in one JSON document; write NDJSON instead`)
  }
  return joinBytes(parts, length)
}
