import type { DecodedText } from '../input/decodeUtf8.js'
import type { TextPlace } from './locateIssues.js'
import type { SourceText } from './SourceText.js'

/** The text of one article, and where it stands in its file. */
export interface RecordText extends TextPlace {
  /** Its line in NDJSON, its place in an array, each counted from 1; nothing where the file is one article. */
  readonly record?: number
  /** The JSON text; nothing where it is too long to be held. */
  readonly text: string | undefined
  /** Where it is not UTF-8. */
  readonly fault?: DecodedText['fault']
  /** What stands around it, to be shown. */
  readonly source: SourceText
  /** How many bytes of the file are read when it is. */
  readonly end: number
}
