import { inspect } from '../decode/inspect.js'
import { verdictOf } from '../decode/decodeArticle.js'
import { inspectJson } from '../decode/inspectJson.js'
import { limitOf } from '../decode/CheckOptions.js'
import type { LocatedIssue } from '../issue/Issue.js'
import { withLimit } from '../issue/withLimit.js'
import { bytesOf } from './bytesOf.js'
import type { DecodedLine } from './DecodedLine.js'
import { encodingIssue, lengthIssue } from './lineIssue.js'
import { type LineOptions, maxLineLengthOf } from './LineOptions.js'
import type { LineSource } from './LineSource.js'
import { linesOf } from './linesOf.js'
import type { Line } from './lineSplitter.js'
import { type LineText, lineText } from './lineText.js'

const refused = (issue: LocatedIssue, options: LineOptions): DecodedLine['result'] => {
  const { line, column } = issue
  const issues = withLimit([issue], limitOf(options)).map((one) => ({ ...one, line, column }))
  return verdictOf(undefined, issues)
}

const resultOf = ({ number, length }: Line, { text, fault }: LineText, options: LineOptions): DecodedLine['result'] => {
  if (text === undefined) return refused(lengthIssue(number, length, maxLineLengthOf(options)), options)
  if (fault !== undefined) return refused(encodingIssue(fault), options)
  const { value, issues } = inspectJson(text, options, false, number)
  return verdictOf(value, issues)
}

async function* decodedLines(source: LineSource, options: LineOptions): AsyncGenerator<DecodedLine, void, undefined> {
  for await (const line of linesOf(bytesOf(source), maxLineLengthOf(options))) {
    const read = lineText(line)
    if (read === undefined) continue
    const { number, start, length } = line
    yield { line: number, offset: start, length, text: read.text, result: resultOf(line, read, options) }
  }
}

/**
 * Decodes NDJSON, one article a line, as it is read: from a stream of Node, a web stream, or chunks of bytes or text.
 *
 * Gives a result for every line but the blank ones, in order. A bad line costs only itself. No more is read ahead than a
 * chunk, and no more is held than that and a line; leaving the loop early closes the source. Lines end at `\n`, `\r\n` or a
 * lone `\r`, the last one need not be ended, and a byte-order mark is skipped. Rejects where the source does.
 *
 * @throws RangeError where an option is not valid
 * @throws TypeError where the source cannot be read, or a chunk is neither bytes nor text
 * @category Decoding
 * @since 0.2.0
 * @example
 * import { decodeLines } from 'communique/stream'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * const told: Array<string> = []
 * for await (const { line, result } of decodeLines([JSON.stringify(article), '\n{"schemaVersion": "1"', '\n'])) {
 *   told.push(result._tag === 'Right' ? `${line}: ${result.right.headline}` : `${line}: ${result.left[0].code}`)
 * }
 * assert.deepEqual(told, [`1: ${article.headline}`, '2: json/syntax'])
 */
export const decodeLines = (
  source: LineSource,
  options: LineOptions = {}
): AsyncGenerator<DecodedLine, void, undefined> => {
  maxLineLengthOf(options)
  // Any value will do to have the other options looked at.
  inspect(undefined, options, false)
  return decodedLines(source, options)
}
