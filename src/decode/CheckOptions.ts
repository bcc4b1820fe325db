import type { Severity } from '../issue/Issue.js'
import type { RuleCode } from '../issue/RuleCode.js'
import type { Rule } from '../rule/Rule.js'
import { ruleTable } from '../rule/ruleTable.js'

/**
 * What a rule is set to: its findings are errors, warnings, or not looked for.
 *
 * @category Decoding
 * @since 0.1.0
 */
export type RuleSetting = Severity | 'off'

/**
 * Options of `decodeArticle`, `decodeArticleJson`, `parseArticle` and `checkArticle`.
 *
 * @category Decoding
 * @since 0.1.0
 */
export interface CheckOptions {
  /**
   * Sets rules to `off`, `warning` or `error`. Only `checkArticle` lowers a rule; everywhere else a rule can only be
   * raised, so that a `VerifiedArticle` always keeps every rule of severity `error`.
   */
  readonly severity?: Readonly<Partial<Record<RuleCode, RuleSetting>>>
  /** How many issues are listed, 100 by default; where there are more, one of code `limit/issues` closes the list. */
  readonly maxIssues?: number
  /** How much work a document may make. */
  readonly limits?: Limits
}

/**
 * How much work a document may make. The defaults leave room for any real article.
 *
 * @category Decoding
 * @since 0.1.0
 */
export interface Limits {
  /**
   * How many UTF-16 code units of text are read while the words of anchors are looked for: by default 5 million and 16
   * times the article's text. For words of more than 250 units the text counts four times. An anchor beyond that is
   * refused with `limit/search`.
   */
  readonly maxSearch?: number
  /**
   * How many levels of lists and objects a value in `extensions` may have, a million by default. Programs that walk a value
   * by calling themselves overflow their stack on some thousands. One with more is refused with `limit/depth`.
   */
  readonly maxDepth?: number
  /**
   * How many items each of the lists of the article may have: its paragraphs, places, actors, statements, itineraries and
   * events; a million by default. A longer list is refused with `limit/items`.
   */
  readonly maxItems?: number
  /**
   * How many UTF-16 code units headline and paragraphs may have together, 100 million by default. More is refused with
   * `limit/text-length`.
   */
  readonly maxTextLength?: number
}

const DEFAULT_MAX_ISSUES = 100
const DEFAULT_SEARCH = 5_000_000
const SEARCH_PER_UNIT = 16
const DEFAULT_DEPTH = 1_000_000
const DEFAULT_ITEMS = 1_000_000
const DEFAULT_TEXT_LENGTH = 100_000_000
const SETTINGS: ReadonlySet<unknown> = new Set(['off', 'warning', 'error'])

const counted = (name: string, count: number): number => {
  if (count === Infinity || (Number.isInteger(count) && count >= 0)) return count
  throw new RangeError(`${name} is ${count}: expected a whole number from 0, or Infinity`)
}

/**
 * How many issues the caller wants.
 *
 * @throws RangeError where that is no whole number from 0, nor `Infinity`: a fault of the program, not of a document
 */
export const limitOf = ({ maxIssues = DEFAULT_MAX_ISSUES }: CheckOptions): number => counted('maxIssues', maxIssues)

/** How much work a document may make, each told or by default; `maxSearch` hangs on the text. */
export interface KnownLimits extends Required<Omit<Limits, 'maxSearch'>> {
  readonly maxSearch: number | undefined
}

/**
 * The limits that the caller sets, and the others by default.
 *
 * @throws RangeError where one is no whole number from 0, nor `Infinity`
 */
export const limitsOf = ({ limits = {} }: CheckOptions): KnownLimits => {
  const { maxDepth = DEFAULT_DEPTH, maxItems = DEFAULT_ITEMS, maxTextLength = DEFAULT_TEXT_LENGTH, maxSearch } = limits
  return {
    maxDepth: counted('limits.maxDepth', maxDepth),
    maxItems: counted('limits.maxItems', maxItems),
    maxTextLength: counted('limits.maxTextLength', maxTextLength),
    maxSearch: maxSearch === undefined ? undefined : counted('limits.maxSearch', maxSearch)
  }
}

/** How much text is read by default while the words of anchors are looked for. */
export const defaultMaxSearch = (textLength: number): number => DEFAULT_SEARCH + SEARCH_PER_UNIT * textLength

const ruleByCode: ReadonlyMap<string, Rule> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ ruleTable.map((rule) => [rule.code, rule])
)

const checkSettings = (severity: Readonly<Record<string, RuleSetting | undefined>>): void => {
  for (const [code, setting] of Object.entries(severity)) {
    if (!ruleByCode.has(code)) throw new RangeError(`there is no rule ${JSON.stringify(code)}`)
    if (setting !== undefined && !SETTINGS.has(setting)) {
      throw new RangeError(`${code} is set to ${JSON.stringify(setting)}: expected "off", "warning" or "error"`)
    }
  }
}

/** The rules that run, each with its severity. */
type RulesToRun = ReadonlyArray<readonly [Rule, Severity]>

const selected = /* @__NO_SIDE_EFFECTS__ */ (
  severity: Readonly<Partial<Record<RuleCode, RuleSetting>>>,
  mayLower: boolean
): RulesToRun => {
  const rules: Array<readonly [Rule, Severity]> = []
  for (const rule of ruleTable) {
    const setting = severity[rule.code] ?? rule.severity
    if (mayLower) {
      if (setting !== 'off') rules.push([rule, setting])
    } else if (rule.severity === 'error' || setting === 'error') rules.push([rule, 'error'])
  }
  return rules
}

const allRules: RulesToRun = selected({}, true)
const errorRules: RulesToRun = selected({}, false)

/**
 * The rules that are to run, in table order, each with the severity of its findings.
 *
 * @param mayLower - whether a setting may weaken a rule
 * @throws RangeError where a code or a setting is not known
 */
export const rulesToRun = ({ severity }: CheckOptions, mayLower: boolean): RulesToRun => {
  if (severity === undefined) return mayLower ? allRules : errorRules
  checkSettings(severity)
  return selected(severity, mayLower)
}
