import type { Issue, Severity } from '../issue/Issue.js'
import { Article } from '../model/Article.js'
import { indexArticle } from '../rule/indexArticle.js'
import type { Rule } from '../rule/Rule.js'
import { pathOf, type Trail } from '../rule/Trail.js'
import { schemaVersions } from '../version/schemaVersions.js'
import { newestIssues } from '../version/structuralIssues.js'
import { type CheckOptions, defaultMaxSearch, type KnownLimits, limitOf, limitsOf, rulesToRun } from './CheckOptions.js'
import { limitIssues, textLengthOf } from './limitIssues.js'

const searchIssue = (at: Trail): Issue => ({
  code: 'limit/search',
  severity: 'error',
  path: pathOf(at),
  message: 'the words of this anchor, and of those after it, are not looked for: too much text was read by then',
  hint: 'raise limits.maxSearch if the document is to be trusted'
})

/**
 * What limits are exceeded, or else what the rules find, `limit` issues and one more at the most; where those are all warnings, the first error is added,
 * so that the list never looks better than the article.
 */
const ruleIssues = (
  article: Article,
  rules: ReadonlyArray<readonly [Rule, Severity]>,
  limit: number,
  limits: KnownLimits
): ReadonlyArray<Issue> => {
  const textLength = textLengthOf(article)
  const exceeded = limitIssues(article, textLength, limits, limit)
  if (exceeded.length > 0) return exceeded
  const index = indexArticle(article, limits.maxSearch ?? defaultMaxSearch(textLength), false)
  const issues = index.unsearched === undefined ? [] : [searchIssue(index.unsearched)]
  let hasError = issues.length > 0
  for (const [{ code, run }, severity] of rules) {
    if (issues.length > limit && severity === 'warning') continue
    for (const finding of run(index)) {
      issues.push({ code, severity, ...finding })
      hasError ||= severity === 'error'
      if (issues.length > limit) break
    }
    if (issues.length > limit && hasError) return issues
  }
  return issues
}

/** `ruleIssues`, but a value that no longer is what it was when its structure was checked is refused. */
const ruleIssuesOfAny: typeof ruleIssues = (...parameters) => {
  try {
    return ruleIssues(...parameters)
  } catch {
    const expected = 'a value that reads the same twice'
    return [{ code: 'type/json', severity: 'error', path: [], message: `expected ${expected}`, expected }]
  }
}

/**
 * All issues of a value that should be an article, in their order; the list is not yet closed by `limit/issues`.
 *
 * Rules run only on a sound structure.
 *
 * @param mayLower - whether the options may weaken a rule
 * @param textIssues - what is wrong with the text that the value was read from, which stops the rules too
 */
export const inspect = (
  value: unknown,
  options: CheckOptions,
  mayLower: boolean,
  textIssues: ReadonlyArray<Issue> = []
): ReadonlyArray<Issue> => {
  const limit = limitOf(options)
  const limits = limitsOf(options)
  const rules = rulesToRun(options, mayLower)
  const issues = [...textIssues, ...newestIssues(Article, schemaVersions, value, limit)]
  if (issues.length > 0) return issues
  return ruleIssuesOfAny(value as Article, rules, limit, limits)
}
