import type { LineText } from '../../stream/lineText.js'
import type { TextPlace } from './locateIssues.js'
import type { SourceText } from './SourceText.js'

/** The text of one article, and where it stands in its file. */
export interface RecordText extends TextPlace, LineText {
  /** Its line in NDJSON, its place in an array, each counted from 1; nothing where the file is one article. */
  readonly record?: number
  /** How many bytes it has, where it is a line. */
  readonly length?: number
  /** What stands around it, to be shown. */
  readonly source: SourceText
  /** How many bytes of the file are read when it is. */
  readonly end: number
}
