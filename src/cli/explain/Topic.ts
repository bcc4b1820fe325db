/** What `docs/rules.md` says of one code. */
export interface Topic {
  /** The code. */
  readonly code: string
  /** The section in Markdown, without its heading. */
  readonly text: string
}
