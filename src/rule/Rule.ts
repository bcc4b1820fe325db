import type { Issue, Severity } from '../issue/Issue.js'
import type { RuleCode } from '../issue/RuleCode.js'
import type { ArticleIndex } from './ArticleIndex.js'

/** What a rule finds: an issue whose code and severity the rule table adds. */
export type Finding = Omit<Issue, 'code' | 'severity'>

/**
 * A check of the article as a whole.
 *
 * `run` is pure and lazy: it looks only as far as findings are asked for, and gives them in the order of the document.
 */
export interface Rule {
  readonly code: RuleCode
  /** What the rule weighs unless the caller says otherwise. */
  readonly severity: Severity
  /** What the rule finds, in one line. */
  readonly summary: string
  readonly run: (index: ArticleIndex) => Iterable<Finding>
}
