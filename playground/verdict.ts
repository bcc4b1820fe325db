import type { ListedIssue } from './CheckReport.js'

/** What is said of a text as a whole. */
export interface Verdict {
  readonly state: 'empty' | 'valid' | 'warnings' | 'errors'
  readonly words: string
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The verdict on a text with these issues. A list that was cut short says "or more". */
export const verdictOf = (text: string, issues: ReadonlyArray<ListedIssue>): Verdict => {
  if (text.trim() === '') return { state: 'empty', words: 'Nothing to check yet' }
  const told = issues.filter(({ code }) => code !== 'limit/issues')
  const errors = told.filter(({ severity }) => severity === 'error').length
  const warnings = told.length - errors
  const more = told.length < issues.length ? ', or more' : ''
  if (errors > 0) {
    const rest = warnings > 0 ? ` and ${counted(warnings, 'warning')}` : ''
    return { state: 'errors', words: `Not valid: ${counted(errors, 'error')}${rest}${more}` }
  }
  if (warnings > 0) return { state: 'warnings', words: `Valid, with ${counted(warnings, 'warning')}${more}` }
  return { state: 'valid', words: 'Valid: no error, no warning' }
}
