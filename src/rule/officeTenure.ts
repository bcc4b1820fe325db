import { quote } from '../codec/describeValue.js'
import { intervalOf, isCertainlyBefore } from '../time/Interval.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article }: ArticleIndex): Iterable<Finding> {
  for (const [actor, record] of article.actors.entries()) {
    if (record.kind !== 'person') continue
    for (const [index, { since, until }] of record.offices.entries()) {
      if (since === undefined || until === undefined) continue
      if (!isCertainlyBefore(intervalOf(until), intervalOf(since))) continue
      const path = ['actors', actor, 'offices', index]
      yield {
        path: [...path, 'until'],
        message: `the office is held until ${until}, yet only since ${since}`,
        received: quote(until),
        related: [{ path: [...path, 'since'], message: 'the beginning of the term' }]
      }
    }
  }
}

/** Finds offices that end before they begin. */
export const officeTenure: Rule = {
  code: 'office/tenure',
  severity: 'error',
  summary: 'an office is held until before it is held since',
  run
}
