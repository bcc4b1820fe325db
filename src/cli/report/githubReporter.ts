import { printable } from '../../codec/describeValue.js'
import type { FoundIssue } from '../validate/FoundIssue.js'
import type { Reporter } from './Reporter.js'
import type { Result } from './Result.js'
import { summaryLine } from './summaryLine.js'

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

const annotation = (
  { file }: Result,
  { line, column, severity, code, message, hint, related = [] }: FoundIssue
): string => {
  const text = [
    message,
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ...related.map((other) => `see ${file}:${other.line}:${other.column}: ${other.message}`)
  ]
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`
  return `::${severity} ${place}::${escapeData(text.map(printable).join('\n'))}\n`
}

/**
 * Results for a workflow of GitHub: a workflow command an issue, which the runner turns into an annotation.
 *
 * @param quiet - whether the summary is left out where all is valid
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export const githubReporter = (quiet: boolean): Reporter => ({
  start: '',
  parts: (result) => result.issues.map((issue) => annotation(result, issue)),
  separator: '',
  end: (summary) => (summary.files === 0 || (quiet && summary.invalid === 0) ? '' : `${summaryLine(summary)}\n`)
})
