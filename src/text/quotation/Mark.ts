import type { MarkKind } from './MarkKind.js'

/** A quotation mark in a text, with the characters around it. */
export interface Mark extends MarkKind {
  /** The mark itself: one character, or two for those that are typed as two. */
  readonly mark: string
  /** Where it starts, in UTF-16 code units. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** The character before it, other marks and invisible characters skipped; `""` at the start of the text. */
  readonly before: string
  /** The character after it, likewise; `""` at the end of the text. */
  readonly after: string
}
