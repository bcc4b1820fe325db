import type { Position } from '../json/position.js'
import { positionsAt } from '../json/positionsAt.js'
import { withoutByteOrderMark } from '../json/withoutByteOrderMark.js'
import { lenientDecoder, strictDecoder } from './utf8.js'

/** Bytes as text. */
export interface DecodedText {
  /** The text without a byte-order mark; what is not UTF-8 stands in it as U+FFFD. */
  readonly text: string
  /** The first place that is not UTF-8, where there is one. */
  readonly fault?: {
    readonly position: Position
    /** The byte at which it stops being UTF-8. */
    readonly byte: number
  }
}

/** How many bytes of UTF-8 a UTF-16 code unit stands for; half of four in a surrogate pair. */
const bytesOf = (unit: number): number => {
  if (unit < 0x80) return 1
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2
  return 3
}

const isReplacementCharacter = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd

const decodeFaulty = (bytes: Uint8Array, firstLine: number): DecodedText => {
  const decoded = lenientDecoder.decode(bytes)
  const text = withoutByteOrderMark(decoded)
  let byteAt = 0
  let unitAt = 0
  while (unitAt < decoded.length && (decoded.charCodeAt(unitAt) !== 0xfffd || isReplacementCharacter(bytes, byteAt))) {
    byteAt += bytesOf(decoded.charCodeAt(unitAt))
    unitAt += 1
  }
  const [position] = positionsAt(text, [unitAt - (decoded.length - text.length)], firstLine)
  return { text, fault: { position: position as Position, byte: bytes[byteAt] as number } }
}

/**
 * Reads bytes as UTF-8, and tells where they are not.
 *
 * @param firstLine - the number of the text's first line
 * @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G7404
 */
export const decodeUtf8 = (bytes: Uint8Array, firstLine: number = 1): DecodedText => {
  const text = strictDecoder(bytes)
  return text === undefined ? decodeFaulty(bytes, firstLine) : { text: withoutByteOrderMark(text) }
}
