/** The bytes of a line that reaches over several chunks. */
export interface LineBuffer {
  /** Copies bytes to the end of the line; once it is longer than allowed nothing of it is kept, and it is only measured. */
  readonly add: (bytes: Uint8Array) => void
  /** How long the line is so far. */
  readonly length: () => number
  /** The line, nothing where it is too long; the next one begins. The bytes stay as they are until that one is taken. */
  readonly take: () => Uint8Array | undefined
}

const EMPTY = new Uint8Array(0)
const LEAST = 2 ** 16

/** As much is kept from line to line; what a longer line has taken is given back. */
const MOST_REUSED = 2 ** 20

/**
 * A buffer that grows with the line; the memory of every other line is used again.
 *
 * Bytes are copied, for a source may use the memory of a chunk again, and a part of a chunk would hold all of it.
 *
 * @param longest - how many bytes of a line are kept
 */
export const lineBuffer = (longest: number): LineBuffer => {
  let kept = EMPTY
  let other = EMPTY
  let length = 0
  return {
    add: (bytes) => {
      const from = length
      length += bytes.length
      if (length > longest) {
        kept = EMPTY
        return
      }
      if (length > kept.length) {
        const larger = new Uint8Array(Math.max(Math.min(longest, 2 * length), LEAST))
        larger.set(kept.subarray(0, from))
        kept = larger
      }
      kept.set(bytes, from)
    },
    length: () => length,
    take: () => {
      const line = length > longest ? undefined : kept.subarray(0, length)
      const used = kept.length > MOST_REUSED ? EMPTY : kept
      kept = other
      other = used
      length = 0
      return line
    }
  }
}
