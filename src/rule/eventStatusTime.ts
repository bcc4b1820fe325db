import { quote } from '../codec/describeValue.js'
import { isCertainlyAfter } from '../time/Interval.js'
import { intervalOfTemporal } from '../time/intervalOfTemporal.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { describeTemporal } from './describeTemporal.js'
import { lastPublication, relatedPublication } from './publication.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article }: ArticleIndex): Iterable<Finding> {
  const publication = lastPublication(article)
  if (publication === undefined) return
  for (const [index, { id, status, time }] of article.events.entries()) {
    if (status !== 'occurred' || time === undefined) continue
    if (!isCertainlyAfter(intervalOfTemporal(time, article.datePublished), publication.interval)) continue
    yield {
      path: ['events', index, 'time'],
      message: `${quote(id)} has occurred, yet its time ${describeTemporal(time)} is after publication`,
      received: describeTemporal(time),
      related: [{ path: ['events', index, 'status'], message: "the event's status" }, relatedPublication(publication)]
    }
  }
}

/** Finds events that have occurred at a time after publication. */
export const eventStatusTime: Rule = {
  code: 'event/status-time',
  severity: 'error',
  summary: 'an event has occurred, yet its time is after publication',
  run
}
