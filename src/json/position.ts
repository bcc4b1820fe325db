/**
 * A place in a text.
 *
 * Lines end at `\n`, `\r\n` or a lone `\r`, and nowhere else: U+2028 stands inside a line. A byte-order mark at the start
 * of the text is not counted.
 */
export interface Position {
  /** The line, counted from 1. */
  readonly line: number
  /** The column in UTF-16 code units, counted from 1. */
  readonly column: number
}
