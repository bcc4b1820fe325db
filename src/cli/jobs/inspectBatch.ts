import { type InspectOptions, inspectRecord } from '../validate/inspectRecord.js'
import type { InspectedRecord } from '../validate/InspectedRecord.js'
import { lineRecord } from '../validate/lineRecord.js'
import { type LineBatch, linesOfBatch } from './LineBatch.js'

/** What came of a line, in a form that can be handed to another thread. */
export interface InspectedLine extends Omit<InspectedRecord, 'record' | 'source'> {
  /** The number of the line. */
  readonly record: number
  /** Its text, where there are issues to show it with. */
  readonly text: string
}

/** Looks at the lines of a batch, but for the blank ones. */
export const inspectBatch = (batch: LineBatch, options: InspectOptions): ReadonlyArray<InspectedLine> =>
  linesOfBatch(batch).flatMap((line) => {
    const record = lineRecord(line)
    if (record === undefined) return []
    const { issues, isValid, warnings } = inspectRecord(record, options)
    const text = issues.length === 0 ? '' : (record.text ?? '')
    return [{ record: line.number, end: line.end, text, issues, isValid, warnings }]
  })
