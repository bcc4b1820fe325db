import { quote, shorten } from '../codec/describeValue.js'
import { intervalOf, isCertainlyBefore } from '../time/Interval.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article: { datePublished, dateModified } }: ArticleIndex): Iterable<Finding> {
  if (datePublished === undefined || dateModified === undefined) return
  if (!isCertainlyBefore(intervalOf(dateModified), intervalOf(datePublished))) return
  yield {
    path: ['dateModified'],
    message: `the article was changed at ${shorten(dateModified)}, before it was published at ${shorten(datePublished)}`,
    received: quote(dateModified),
    related: [{ path: ['datePublished'], message: 'the date of publication' }]
  }
}

/** Finds an article that was changed before it was published. */
export const dateModifiedBeforePublished: Rule = {
  code: 'date/modified-before-published',
  severity: 'warning',
  summary: 'the article was changed before it was published',
  run
}
