import type { CheckOptions } from '../../decode/CheckOptions.js'
import { inspect } from '../../decode/inspect.js'
import type { Issue } from '../../issue/Issue.js'
import { withLimit } from '../../issue/withLimit.js'
import { parseJson } from '../../json/parseJson.js'
import { ruleTable } from '../../rule/ruleTable.js'
import type { FoundIssue } from './FoundIssue.js'
import { locateIssues } from './locateIssues.js'
import type { RecordText } from './RecordText.js'
import { encodingIssue, lengthIssue, repeatedKeyIssue, syntaxIssue } from './textIssue.js'
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
export type InspectOptions = Pick<ValidateOptions, 'severity' | 'maxIssues' | 'maxWarnings' | 'quiet'>

const isError = ({ severity }: Issue): boolean => severity === 'error'

/** The settings with every rule off that would only warn. */
const errorsOnly = (severity: ValidateOptions['severity']): NonNullable<CheckOptions['severity']> =>
  Object.fromEntries(
    ruleTable.map(({ code, severity: usual }) => [code, (severity[code] ?? usual) === 'error' ? 'error' : 'off'])
  )

/** The issues for a text that cannot be read as JSON, or the value and what is wrong with how it is written. */
const read = (
  { text, fault, start }: RecordText,
  maxIssues: number
): { readonly value: unknown; readonly issues: ReadonlyArray<FoundIssue>; readonly isJson: boolean } => {
  if (text === undefined) return { value: undefined, issues: [lengthIssue()], isJson: false }
  if (fault !== undefined) return { value: undefined, issues: [encodingIssue(fault)], isJson: false }
  const parsed = parseJson(text, { maxRepeatedKeys: maxIssues + 1 })
  return parsed._tag === 'JsonSyntaxFault'
    ? { value: undefined, issues: [syntaxIssue(parsed, start.line)], isJson: false }
    : { value: parsed.value, issues: parsed.repeatedKeys.map(repeatedKeyIssue), isJson: true }
}

/**
 * Looks at the text of one article.
 *
 * The verdict does not depend on how many issues are listed: `inspect` gives an error behind any number of warnings.
 */
export const inspectRecord = (record: RecordText, options: InspectOptions): Inspected => {
  const { severity, maxIssues, maxWarnings, quiet } = options
  const { value, issues: textIssues, isJson } = read(record, maxIssues)
  const depth = Math.max(maxIssues, (maxWarnings ?? -1) + 1)
  const look = (settings: CheckOptions): ReadonlyArray<Issue> =>
    isJson ? inspect(value, settings, true, textIssues) : textIssues
  const seen = look({ severity, maxIssues: depth })
  const listed = quiet ? look({ severity: errorsOnly(severity), maxIssues }) : seen
  return {
    value,
    issues: locateIssues(record.text ?? '', withLimit(listed, maxIssues), record),
    isValid: !seen.some(isError),
    warnings: seen.filter((issue) => !isError(issue)).length
  }
}
