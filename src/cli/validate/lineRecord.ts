import type { Line } from '../../stream/lineSplitter.js'
import { lineText } from '../../stream/lineText.js'
import type { RecordText } from './RecordText.js'
import { sourceText } from './SourceText.js'

/** The article of a line of NDJSON; nothing where the line is blank. */
export const lineRecord = (line: Line): RecordText | undefined => {
  const read = lineText(line)
  if (read === undefined) return undefined
  const { number, length, end } = line
  return {
    record: number,
    ...read,
    start: { line: number, column: 1 },
    path: [],
    source: sourceText(read.text ?? '', number),
    length,
    end
  }
}
