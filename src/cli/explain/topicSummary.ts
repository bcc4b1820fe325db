import { ruleTable } from '../../rule/ruleTable.js'
import type { Topic } from './Topic.js'

/** What a code is about in one line: the rule's own summary, or the first sentence of the section. */
export const topicSummary = ({ code, text }: Topic): string => {
  const rule = ruleTable.find((candidate) => candidate.code === code)
  if (rule !== undefined) return rule.summary
  const [paragraph = ''] = text.split('\n\n')
  const [sentence = ''] = paragraph.replace(/\n/g, ' ').split(/(?<=\.) /)
  return sentence.replace(/\.$/, '')
}
