import { printable } from '../../codec/describeValue.js'
import type { Loss } from '../../interop/Loss.js'
import type { LossForm } from './ConvertOptions.js'

/** A loss, and what its pointer leads into. */
export interface PlacedLoss extends Loss {
  /** The file. */
  readonly file: string
  /** Which document of the file, where there are several: its line in NDJSON, its place in an array. */
  readonly record?: number
  /** The format of what the pointer leads into: that of the document, or `article` for the article that it became. */
  readonly format: string
}

/**
 * A loss in a line: `feed.json: /body/0: no-place: …`, with the number of the document behind the file where there are several,
 * and `(article)` where the pointer leads into the article that the document became.
 *
 * @param from - the format of the document
 */
export const lossLine = (loss: PlacedLoss, form: Exclude<LossForm, 'none'>, from: string): string => {
  const { file, record, format, pointer, code, reason } = loss
  if (form === 'json') {
    return `${JSON.stringify({ file, ...(record === undefined ? {} : { record }), format, pointer, code, reason })}\n`
  }
  const place = record === undefined ? file : `${file}:${record}`
  const where = format === from ? place : `${place} (${format})`
  return `${printable([where, ...(pointer === '' ? [] : [pointer]), code, reason].join(': '))}\n`
}
