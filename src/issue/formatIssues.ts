import { printable } from '../codec/describeValue.js'
import type { Issue, LocatedIssue } from './Issue.js'
import { pointer } from './pointer.js'

/**
 * How `formatIssues` writes.
 *
 * @category Issues
 * @since 0.1.0
 */
export interface FormatIssuesOptions {
  /** `text`: a line an issue, with hints and related places under it. `markdown`: a list. Default: `text`. */
  readonly style?: 'text' | 'markdown'
}

const isLocated = (issue: Issue): issue is LocatedIssue => 'line' in issue

const placeOf = (issue: Issue): string => {
  const path = printable(pointer(issue))
  const place = path === '' ? '(root)' : path
  return isLocated(issue) ? `${issue.line}:${issue.column}  ${place}` : place
}

const notesOf = ({ hint, related = [] }: Issue): ReadonlyArray<string> => [
  ...(hint === undefined ? [] : [`hint: ${hint}`]),
  ...related.map(({ path, message }) => `see ${printable(pointer({ path }))}: ${message}`)
]

const asText = (issue: Issue): string =>
  [`${placeOf(issue)}  ${issue.severity}  ${issue.code}  ${issue.message}`, ...notesOf(issue)].join('\n    ')

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')

const codeSpan = (text: string): string => {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return `${fence}${text}${fence}`
}

const asMarkdown = (issue: Issue): string =>
  [
    `- **${issue.severity}** ${codeSpan(issue.code)} at ${codeSpan(placeOf(issue))}: ${escapeMarkdown(issue.message)}`,
    ...notesOf(issue).map((note) => `- ${escapeMarkdown(note)}`)
  ].join('\n  ')

/**
 * Writes issues for people, in the order given; `""` for none.
 *
 * @category Issues
 * @since 0.1.0
 * @example
 * import { Text, formatIssues, issuesOf } from 'communique'
 *
 * const result = Text.decode(42)
 * const issues = result._tag === 'Left' ? issuesOf(result.left) : []
 * assert.match(formatIssues(issues), /^\(root\) {2}error {2}type\/string {2}expected a string .*, received 42$/)
 */
export const formatIssues = (issues: ReadonlyArray<Issue>, { style = 'text' }: FormatIssuesOptions = {}): string =>
  issues.map(style === 'text' ? asText : asMarkdown).join('\n')
