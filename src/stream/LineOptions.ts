import type { CheckJsonOptions } from '../decode/CheckJsonOptions.js'

/**
 * Options of `decodeLines`.
 *
 * @category Decoding
 * @since 0.2.0
 */
export interface LineOptions extends CheckJsonOptions {
  /**
   * How many bytes of UTF-8 a line may have, 2^26 (64 MiB) by default and 2^28 at the most. A longer one is refused with
   * `limit/line-length` and is never held in memory.
   */
  readonly maxLineLength?: number
}

/** How many bytes a line may have where nothing else is asked for: far more than any article. */
export const DEFAULT_LINE_LENGTH: number = 2 ** 26

/** How many bytes a line may have at the most: as text they fit into the longest string of every engine. */
export const MOST_LINE_LENGTH: number = 2 ** 28

/**
 * How long the caller lets a line be.
 *
 * @throws RangeError where that is no whole number from 1 to `MOST_LINE_LENGTH`: a fault of the program, not of a file
 */
export const maxLineLengthOf = ({ maxLineLength = DEFAULT_LINE_LENGTH }: LineOptions): number => {
  if (Number.isInteger(maxLineLength) && maxLineLength >= 1 && maxLineLength <= MOST_LINE_LENGTH) return maxLineLength
  throw new RangeError(`maxLineLength is ${maxLineLength}: expected a whole number from 1 to ${MOST_LINE_LENGTH}`)
}
