import type { CheckOptions } from '../../decode/CheckOptions.js'
import { inspect } from '../../decode/inspect.js'
import type { Issue } from '../../issue/Issue.js'
import { withLimit } from '../../issue/withLimit.js'
import { parseJson } from '../../json/parseJson.js'
import { ruleTable } from '../../rule/ruleTable.js'
import { encodingIssue, lengthIssue } from '../../stream/lineIssue.js'
import type { FoundIssue } from './FoundIssue.js'
import { locateIssues } from './locateIssues.js'
import type { RecordText } from './RecordText.js'
import { repeatedKeyIssue, syntaxIssue } from './textIssue.js'
import type { ValidateOptions } from './ValidateOptions.js'

/** What came of looking at one article. */
export interface Inspected {
  /** The value, where the text is JSON. */
  readonly value: unknown
  /** The issues to be listed. */
  readonly issues: ReadonlyArray<FoundIssue>
  /** Whether nothing of severity `error` speaks against it, listed or not. */
  readonly isValid: boolean
  /** How many warnings it has, counted up to one more than `maxWarnings`. */
  readonly warnings: number
}

/** How an article is looked at. */
export type InspectOptions = Pick<
  ValidateOptions,
  'severity' | 'maxIssues' | 'maxWarnings' | 'quiet' | 'allowDuplicateKeys' | 'maxLineLength'
>

const isError = ({ severity }: Issue): boolean => severity === 'error'

/** The settings with every rule off that would only warn. */
const errorsOnly = (severity: ValidateOptions['severity']): NonNullable<CheckOptions['severity']> =>
  Object.fromEntries(
    ruleTable.map(({ code, severity: usual }) => [code, (severity[code] ?? usual) === 'error' ? 'error' : 'off'])
  )

/** What came of reading a text as JSON. */
export interface ReadRecord {
  /** The value; `undefined` where the text is not JSON. */
  readonly value: unknown
  /** Why it is not JSON, or which keys stand twice in one object, with their places in the text. */
  readonly issues: ReadonlyArray<FoundIssue>
  /** Whether the text is JSON. */
  readonly isJson: boolean
}

const notJson = (issue: FoundIssue): ReadRecord => ({ value: undefined, issues: [issue], isJson: false })

/** The issue for a text that cannot be read as JSON, or the value and what is wrong with how it is written. */
export const readRecord = (
  { text, fault, start, length = 0 }: RecordText,
  { maxIssues, allowDuplicateKeys, maxLineLength }: InspectOptions
): ReadRecord => {
  if (text === undefined) return notJson(lengthIssue(start.line, length, maxLineLength))
  if (fault !== undefined) return notJson(encodingIssue(fault))
  const maxRepeatedKeys = allowDuplicateKeys ? 0 : maxIssues + 1
  const parsed = parseJson(text, { maxRepeatedKeys, firstLine: start.line })
  return parsed._tag === 'JsonSyntaxFault'
    ? notJson(syntaxIssue(parsed))
    : { value: parsed.value, issues: parsed.repeatedKeys.map(repeatedKeyIssue), isJson: true }
}

/**
 * Looks at the text of one article.
 *
 * The verdict does not depend on how many issues are listed: `inspect` gives an error behind any number of warnings.
 */
export const inspectRecord = (record: RecordText, options: InspectOptions): Inspected => {
  const { severity, maxIssues, maxWarnings, quiet } = options
  const { value, issues: textIssues, isJson } = readRecord(record, options)
  const depth = Math.max(maxIssues, (maxWarnings ?? -1) + 1)
  const look = (settings: CheckOptions): ReadonlyArray<Issue> =>
    isJson ? inspect(value, settings, true, textIssues) : textIssues
  const seen = look({ severity, maxIssues: depth })
  const errors = (): ReadonlyArray<Issue> =>
    // Where not all was seen, errors may stand behind the warnings.
    seen.length > depth ? look({ severity: errorsOnly(severity), maxIssues }) : seen.filter(isError)
  const listed = quiet ? errors() : seen
  return {
    value,
    issues: locateIssues(record.text ?? '', withLimit(listed, maxIssues), record),
    isValid: !seen.some(isError),
    warnings: seen.filter((issue) => !isError(issue)).length
  }
}
