import { quote } from '../../codec/describeValue.js'
import type { JsonSyntaxFault } from '../../json/parseJson.js'
import type { RepeatedKey } from '../../json/repeatedKeys.js'
import type { FoundIssue } from './FoundIssue.js'

/** The issue for a text that is not JSON. */
export const syntaxIssue = ({ position, message, expected, received }: JsonSyntaxFault): FoundIssue => ({
  code: 'json/syntax',
  severity: 'error',
  path: [],
  ...position,
  message,
  expected,
  received
})

/** The issue for a key that stands twice in one object. */
export const repeatedKeyIssue = ({ path, position, first }: RepeatedKey): FoundIssue => ({
  code: 'json/duplicate-key',
  severity: 'error',
  path,
  ...position,
  message: `the key ${quote(String(path.at(-1)))} stands twice in this object`,
  related: [{ path, ...first, message: 'stands here first' }]
})
