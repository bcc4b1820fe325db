import { describeValue, quote } from '../codec/describeValue.js'
import type { Issue, LocatedIssue } from '../issue/Issue.js'
import { withLimit } from '../issue/withLimit.js'
import { type JsonSyntaxFault, parseJson } from '../json/parseJson.js'
import type { Position } from '../json/position.js'
import { positionsOf } from '../json/positionsOf.js'
import type { RepeatedKey } from '../json/repeatedKeys.js'
import type { CheckJsonOptions } from './CheckJsonOptions.js'
import { limitOf } from './CheckOptions.js'
import { inspect } from './inspect.js'

/** What came of looking at JSON text. */
interface Inspection {
  readonly value: unknown
  readonly issues: ReadonlyArray<LocatedIssue>
}

const syntaxIssue = ({ message, expected, received }: JsonSyntaxFault): Issue => ({
  code: 'json/syntax',
  severity: 'error',
  path: [],
  message,
  expected,
  received
})

/** What a program in JavaScript gets that brings no string. */
const noText = (value: unknown, line: number): JsonSyntaxFault => {
  const [expected, received] = ['a string of JSON', describeValue(value)]
  const message = `expected ${expected}, received ${received}`
  return { _tag: 'JsonSyntaxFault', position: { line, column: 1 }, message, expected, received }
}

const repeatedKeyIssue = ({ path, first }: RepeatedKey): Issue => ({
  code: 'json/duplicate-key',
  severity: 'error',
  path,
  message: `the key ${quote(String(path.at(-1)))} stands twice in this object`,
  related: [{ path, message: `stands first at line ${first.line}, column ${first.column}` }]
})

const isAtKey = ({ code }: Issue): boolean => code === 'key/unknown'

/** Adds to each issue its place in the text, where that is not known yet. */
const located = (
  text: string,
  issues: ReadonlyArray<Issue>,
  known: ReadonlyMap<Issue, Position>,
  firstLine: number
): ReadonlyArray<LocatedIssue> => {
  if (issues.length === 0) return []
  const open = issues.filter((issue) => !known.has(issue))
  const positions = positionsOf(
    text,
    open.map((issue) => ({ path: issue.path, of: isAtKey(issue) ? 'key' : 'value' })),
    firstLine
  )
  const found = new Map([...known, ...open.map((issue, index) => [issue, positions[index] as Position] as const)])
  return issues.map((issue) => ({ ...issue, ...(found.get(issue) as Position) }))
}

/**
 * All issues of a text that should be the JSON of an article, with their places, closed by `limit/issues` where there
 * are more than the options ask for.
 *
 * A repeated key counts as a structural fault: the rules do not run on a value that might not be the one meant.
 *
 * @param mayLower - whether the options may weaken a rule
 * @param firstLine - the number of the text's first line in its file
 */
export const inspectJson = (
  text: string,
  options: CheckJsonOptions,
  mayLower: boolean,
  firstLine: number = 1
): Inspection => {
  const limit = limitOf(options)
  const maxRepeatedKeys = options.allowDuplicateKeys === true ? 0 : limit + 1
  const parsed = typeof text === 'string' ? parseJson(text, { maxRepeatedKeys, firstLine }) : noText(text, firstLine)
  if (parsed._tag === 'JsonSyntaxFault') {
    const { position } = parsed
    const issues = withLimit([syntaxIssue(parsed)], limit).map((issue) => ({ ...issue, ...position }))
    return { value: undefined, issues }
  }
  const { value, repeatedKeys } = parsed
  const repeated = repeatedKeys.map((key) => [repeatedKeyIssue(key), key.position] as const)
  const issues = inspect(
    value,
    options,
    mayLower,
    repeated.map(([issue]) => issue)
  )
  return { value, issues: located(text, withLimit(issues, limit), new Map(repeated), firstLine) }
}
