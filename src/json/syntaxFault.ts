/** Where a text is not JSON, and why. */
export interface SyntaxFault {
  /** The offset of the character at fault; the text's length where the fault is that the text ends. */
  readonly at: number
  /** The fault in a clause, without a full stop. */
  readonly message: string
  /** What should stand there. */
  readonly expected: string
  /** What stands there. */
  readonly received: string
}
