import type { TextRange } from '../TextRange.js'

/** What the marks of one family say about a text, before its neighbours are looked at. */
export interface FamilyScan {
  /** The quotations that close, marks included, in UTF-16 code units. */
  readonly closed: ReadonlyArray<TextRange>
  /** Where a quotation that does not close opens; −1 where there is none. */
  readonly opened: number
  /** Whether that quotation runs to the end of the text. */
  readonly runsOn: 'yes' | 'if-reopened' | 'no'
  /** Where it ends if it does not: after the last mark that may have closed it; −1 where none may. */
  readonly fallback: number
  /** Whether the text begins with an opening mark. */
  readonly opensAtStart: boolean
  /** Whether the first mark closes what did not open in this text. */
  readonly closesFirst: boolean
}
