import type { Severity } from '../issue/Issue.js'
import type { RuleCode } from '../issue/RuleCode.js'
import { ruleTable } from './ruleTable.js'

/**
 * One rule as the rule table shows it.
 *
 * @category Rules
 * @since 0.1.0
 */
export interface RuleInfo {
  /** The code of the rule's issues. */
  readonly code: RuleCode
  /** What the rule weighs unless the caller says otherwise. */
  readonly severity: Severity
  /** What the rule finds, in one line. */
  readonly summary: string
}

/**
 * Every rule, in the order in which they run and their issues come.
 *
 * @category Rules
 * @since 0.1.0
 * @example
 * import { rules } from 'communique'
 *
 * assert.equal(rules.find(({ code }) => code === 'anchor/not-found')?.severity, 'error')
 * assert.equal(rules.find(({ code }) => code === 'unused/actor')?.severity, 'warning')
 */
export const rules: ReadonlyArray<RuleInfo> = /* @__PURE__ */ ruleTable.map(({ code, severity, summary }) => ({
  code,
  severity,
  summary
}))
