import { quote } from '../codec/describeValue.js'
import type { Anchor } from '../model/Anchor.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { positionOfParagraph } from './references.js'
import type { Finding, Rule } from './Rule.js'
import { below, pathOf } from './Trail.js'
import { type WeekdayFinder, weekdayFinder } from './weekdayNames.js'

/** In how many languages weekdays are looked for: to ask `Intl` for their names takes a millisecond each. */
const MOST_LANGUAGES = 100

const languageOf = (index: ArticleIndex, anchor: Anchor): string =>
  index.article.body[positionOfParagraph(index, anchor.in) ?? -1]?.language ?? index.article.language

function* run(index: ArticleIndex): Iterable<Finding> {
  const finders = new Map<string, WeekdayFinder | undefined>()
  for (const { temporal, at } of index.temporals) {
    if (temporal.kind !== 'relative' || temporal.reference.kind !== 'weekday') continue
    const language = languageOf(index, temporal.expression)
    if (!finders.has(language) && finders.size < MOST_LANGUAGES) finders.set(language, weekdayFinder(language))
    const named = finders.get(language)?.(temporal.expression.exact)
    const { weekday } = temporal.reference
    if (named === undefined || named.size === 0 || named.has(weekday)) continue
    const words = quote(temporal.expression.exact)
    yield {
      path: pathOf(below(below(at, 'reference'), 'weekday')),
      message: `the reference is to ${weekday}, yet the words ${words} name ${[...named].join(' and ')}`,
      expected: [...named].join(' or '),
      received: quote(weekday),
      related: [{ path: pathOf(below(at, 'expression')), message: 'the words' }]
    }
  }
}

/** Finds references to a weekday whose words name other weekdays only. */
export const temporalWeekday: Rule = {
  code: 'temporal/weekday',
  severity: 'warning',
  summary: 'the words of a weekday reference name another weekday',
  run
}
