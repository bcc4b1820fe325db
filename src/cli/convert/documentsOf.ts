import { decodeUtf8 } from '../../stream/decodeUtf8.js'
import { DEFAULT_LINE_LENGTH } from '../../stream/LineOptions.js'
import { linesOf } from '../../stream/linesOf.js'
import type { Source } from '../input/openSource.js'
import { readBytes } from '../input/readBytes.js'
import { documentRecords } from '../validate/documentRecords.js'
import { lineRecord } from '../validate/lineRecord.js'
import type { RecordText } from '../validate/RecordText.js'
import { sourceText } from '../validate/SourceText.js'
import type { FormatInput } from './Format.js'

/**
 * The documents of an input, one after the other: the lines of NDJSON, the articles of an array, else one; rejects with
 * `Unreadable` where it cannot be read.
 */
export async function* documentsOf(
  input: Source,
  kind: FormatInput['kind'],
  isNdjson: boolean
): AsyncGenerator<RecordText, void, undefined> {
  if (isNdjson) {
    for await (const line of linesOf(input.chunks, DEFAULT_LINE_LENGTH)) {
      const record = lineRecord(line)
      if (record !== undefined) yield record
    }
  } else if (kind === 'article') {
    yield* documentRecords(input)
  } else {
    const bytes = await readBytes(input)
    const decoded = decodeUtf8(bytes)
    const source = sourceText(decoded.text, 1)
    yield { ...decoded, start: { line: 1, column: 1 }, path: [], source, end: bytes.length }
  }
}
