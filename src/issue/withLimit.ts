import { sentenceOf } from '../codec/words.js'
import type { Issue } from './Issue.js'

/** The list, cut to `limit` issues and closed by one of code `limit/issues` where it held more. */
export const withLimit = (issues: ReadonlyArray<Issue>, limit: number): ReadonlyArray<Issue> => {
  if (issues.length <= limit) return issues
  const code = 'limit/issues'
  const expected = String(limit)
  const severity = issues.some((issue) => issue.severity === 'error') ? 'error' : 'warning'
  return [
    ...issues.slice(0, limit),
    { code, severity, path: [], message: sentenceOf({ code, expected }, ''), expected }
  ]
}
