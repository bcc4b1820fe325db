import type { TextRange } from '../TextRange.js'

/** What counts as quoted in a headline or paragraph, worked out once for all segments that stand there. */
export interface Quotations {
  /** The text of the headline or paragraph. */
  readonly text: string
  /** The stretches within quotation marks, marks included: in order, none touching another. UTF-16 code units. */
  readonly ranges: ReadonlyArray<TextRange>
  /** The text from its first letter or digit to its last, without the source line of an embedded post. */
  readonly core: TextRange
  /** Where the words of a speaker begin whom a dash or a name with a colon introduces; −1 where nothing does. */
  readonly speechStart: number
}
