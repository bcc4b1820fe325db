import { didYouMean } from '../../codec/nearestWord.js'
import type { CheckOptions, RuleSetting } from '../../decode/CheckOptions.js'
import type { RuleCode } from '../../issue/RuleCode.js'
import { ruleTable } from '../../rule/ruleTable.js'

/** What rules are set to. */
export type RuleSettings = NonNullable<CheckOptions['severity']>

const settings: ReadonlyArray<RuleSetting> = ['off', 'warning', 'error']

const orHint = (word: string, words: ReadonlyArray<string>, otherwise: string): string =>
  didYouMean(word, words) ?? otherwise

/**
 * Adds a setting as it is written on the command line, `CODE=SETTING`, to others; a later one takes the place of an
 * earlier one. Tells in words where there is no such rule or setting.
 */
export const ruleSetting = (written: string, others: RuleSettings): RuleSettings | string => {
  const [word = '', ...rest] = written.split('=')
  const value = rest.join('=')
  const rule = ruleTable.find(({ code }) => code === word)
  if (rest.length === 0) return 'write CODE=off, CODE=warning or CODE=error'
  if (rule === undefined) {
    const codes = ruleTable.map(({ code }): RuleCode => code)
    return `there is no rule ${JSON.stringify(word)}: ${orHint(word, codes, '"communique explain" lists all codes')}`
  }
  const setting = settings.find((known) => known === value)
  if (setting === undefined) {
    return `there is no setting ${JSON.stringify(value)}: ${orHint(value, settings, 'write off, warning or error')}`
  }
  return { ...others, [rule.code]: setting }
}
