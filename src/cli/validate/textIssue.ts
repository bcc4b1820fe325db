import { quote } from '../../codec/describeValue.js'
import type { JsonSyntaxFault } from '../../json/parseJson.js'
import type { RepeatedKey } from '../../json/repeatedKeys.js'
import type { DecodedText } from '../input/decodeUtf8.js'
import { MOST_BYTES } from '../input/readBytes.js'
import type { FoundIssue } from './FoundIssue.js'

type Particulars = Pick<FoundIssue, 'message' | 'line' | 'column' | 'expected' | 'received' | 'hint'>

const syntax = (particulars: Particulars): FoundIssue => ({
  code: 'json/syntax',
  severity: 'error',
  path: [],
  ...particulars
})

/**
 * The issue for a text that is not JSON.
 *
 * @param firstLine - the number of the text's first line: the message names the line of a bracket that is not closed
 */
export const syntaxIssue = (
  { position, message, expected, received }: JsonSyntaxFault,
  firstLine: number
): FoundIssue => {
  const inFile = message.replace(/(?<=opened at line )\d+(?=, column \d+ is not closed$)/, (line) =>
    String(Number(line) + firstLine - 1)
  )
  return syntax({ ...position, message: inFile, expected, received })
}

/** The issue for a text that is not UTF-8, which JSON is to be (RFC 8259 §8.1). */
export const encodingIssue = ({ position, byte }: NonNullable<DecodedText['fault']>): FoundIssue => {
  const received = `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return syntax({
    ...position,
    message: `${received} is not UTF-8 here`,
    expected: 'UTF-8',
    received,
    hint: 'save the text as UTF-8'
  })
}

/** The issue for a line that is too long to be held in memory. */
export const lengthIssue = (): FoundIssue =>
  syntax({ line: 1, column: 1, message: `the line is longer than ${MOST_BYTES} bytes`, expected: 'a shorter line' })

/** The issue for a key that stands twice in one object. */
export const repeatedKeyIssue = ({ path, position, first }: RepeatedKey): FoundIssue => ({
  code: 'json/duplicate-key',
  severity: 'error',
  path,
  ...position,
  message: `the key ${quote(String(path.at(-1)))} stands twice in this object`,
  related: [{ path, ...first, message: 'stands here first' }]
})
