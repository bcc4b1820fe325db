import { linesOf } from '../../stream/linesOf.js'
import type { Source } from '../input/openSource.js'
import type { Crew } from '../jobs/Crew.js'
import { inOrder } from '../jobs/inOrder.js'
import { batchesOf } from '../jobs/LineBatch.js'
import { documentRecords } from './documentRecords.js'
import type { InspectedRecord } from './InspectedRecord.js'
import { type InspectOptions, inspectRecord } from './inspectRecord.js'
import { lineRecord } from './lineRecord.js'
import type { RecordText } from './RecordText.js'
import { sourceText } from './SourceText.js'

const inspected = (record: RecordText, options: InspectOptions): InspectedRecord => {
  const { value: _value, ...found } = inspectRecord(record, options)
  const number = record.record === undefined ? {} : { record: record.record }
  return { ...number, ...found, source: record.source, end: record.end }
}

async function* documents(input: Source, options: InspectOptions): AsyncGenerator<InspectedRecord, void, undefined> {
  for await (const record of documentRecords(input)) yield inspected(record, options)
}

async function* lines({ chunks }: Source, options: InspectOptions): AsyncGenerator<InspectedRecord, void, undefined> {
  for await (const line of linesOf(chunks, options.maxLineLength)) {
    const record = lineRecord(line)
    if (record !== undefined) yield inspected(record, options)
  }
}

async function* linesByCrew(
  { chunks }: Source,
  { maxLineLength }: InspectOptions,
  { inspect, most }: Crew
): AsyncGenerator<InspectedRecord, void, undefined> {
  for await (const batch of inOrder(batchesOf(chunks, maxLineLength), inspect, most)) {
    for (const { text, ...line } of batch) yield { ...line, source: sourceText(text, line.record) }
  }
}

/**
 * What comes of the articles of a file, one after the other; rejects with `Unreadable` where the file cannot be read.
 *
 * @param crew - the threads that look at the lines of NDJSON, where this one is not to do so by itself
 */
export const inspectedRecords = (
  input: Source,
  isNdjson: boolean,
  options: InspectOptions,
  crew: Crew | undefined
): AsyncGenerator<InspectedRecord, void, undefined> => {
  if (!isNdjson) return documents(input, options)
  return crew === undefined ? lines(input, options) : linesByCrew(input, options, crew)
}
