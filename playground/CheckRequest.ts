/** What the page asks of the worker. */
export interface CheckRequest {
  /** Comes back with the report, so that an old report can be told from a new one. */
  readonly id: number
  /** The text of the editor, lines ended by `\n`. */
  readonly text: string
  /** Whether the article is to be drawn too, which takes longer than the check. */
  readonly isDrawn: boolean
}
