import type { LocatedIssue } from '../issue/Issue.js'
import type { DecodedText } from './decodeUtf8.js'

/** An issue that has to do with no other place. */
type LineIssue = Omit<LocatedIssue, 'related'>

/** The issue for a text that is not UTF-8, which JSON is to be (RFC 8259 §8.1). */
export const encodingIssue = ({ position, byte }: NonNullable<DecodedText['fault']>): LineIssue => {
  const received = `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return {
    code: 'json/syntax',
    severity: 'error',
    path: [],
    ...position,
    message: `${received} is not UTF-8 here`,
    expected: 'UTF-8',
    received,
    hint: 'save the text as UTF-8'
  }
}

/**
 * The issue for a line that is longer than allowed.
 *
 * @param length - how many bytes it has
 * @param longest - how many it may have
 */
export const lengthIssue = (line: number, length: number, longest: number): LineIssue => ({
  code: 'limit/line-length',
  severity: 'error',
  path: [],
  line,
  column: 1,
  message: `the line has ${length} bytes: expected no more than ${longest}`,
  expected: `a line of no more than ${longest} bytes`,
  received: `${length} bytes`,
  hint: 'write one article a line, or raise the limit if the file is to be trusted'
})
