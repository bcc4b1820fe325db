import { afterSpace } from '../../json/afterSpace.js'
import { charCode } from '../../json/charCode.js'
import { endOfValue } from '../../json/endOfValue.js'
import { parseJson } from '../../json/parseJson.js'
import type { Position } from '../../json/position.js'
import { positionsAt } from '../../json/positionsAt.js'
import { decodeUtf8 } from '../../stream/decodeUtf8.js'
import type { Source } from '../input/openSource.js'
import { readBytes } from '../input/readBytes.js'
import type { RecordText } from './RecordText.js'
import { sourceText } from './SourceText.js'

type Span = readonly [start: number, end: number]

/** Where the elements of a JSON array stand, in a text known to be one. */
const elementSpans = (text: string): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  let at = afterSpace(text, afterSpace(text, 0) + 1)
  while (at < text.length && text.charCodeAt(at) !== charCode.closeBracket) {
    const end = endOfValue(text, at)
    spans.push([at, end])
    at = text.charCodeAt(end) === charCode.comma ? afterSpace(text, end + 1) : end
  }
  return spans
}

const isArray = (text: string): boolean =>
  text.charCodeAt(afterSpace(text, 0)) === charCode.openBracket &&
  parseJson(text, { maxRepeatedKeys: 0 })._tag === 'JsonDocument'

/**
 * The articles of a JSON document: the elements of an array, or the document itself; rejects with `Unreadable` where it
 * cannot be read, or is too long.
 */
export async function* documentRecords(input: Source): AsyncGenerator<RecordText, void, undefined> {
  const read = await readBytes(input)
  const { text, fault } = decodeUtf8(read)
  const source = sourceText(text, 1)
  if (fault !== undefined || !isArray(text)) {
    yield {
      text,
      ...(fault === undefined ? {} : { fault }),
      start: { line: 1, column: 1 },
      path: [],
      source,
      end: read.length
    }
    return
  }
  const spans = elementSpans(text)
  const starts = positionsAt(
    text,
    spans.map(([start]) => start)
  )
  for (const [index, [from, to]] of spans.entries()) {
    yield {
      record: index + 1,
      text: text.slice(from, to),
      start: starts[index] as Position,
      path: [index],
      source,
      end: (to / text.length) * read.length
    }
  }
}
