/**
 * A stretch of a text, from an offset to another. The unit is told where the range stands.
 *
 * @category Text
 * @since 0.1.0
 */
export interface TextRange {
  /** Where it starts; 0 is the start of the text. */
  readonly start: number
  /** Where it ends: the offset right after it. */
  readonly end: number
}
