import { quote } from '../codec/describeValue.js'
import { isCertainlyBefore } from '../time/Interval.js'
import { intervalOfTemporal } from '../time/intervalOfTemporal.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { describeTemporal } from './describeTemporal.js'
import { firstPublication, relatedPublication } from './publication.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article }: ArticleIndex): Iterable<Finding> {
  const publication = firstPublication(article)
  if (publication === undefined) return
  for (const [index, { id, status, time }] of article.events.entries()) {
    if (status !== 'planned' || time === undefined) continue
    if (!isCertainlyBefore(intervalOfTemporal(time, article.datePublished), publication.interval)) continue
    yield {
      path: ['events', index, 'time'],
      message: `${quote(id)} is planned, yet its time ${describeTemporal(time)} is before publication`,
      received: describeTemporal(time),
      related: [{ path: ['events', index, 'status'], message: "the event's status" }, relatedPublication(publication)]
    }
  }
}

/** Finds events that are planned, yet over before publication. */
export const eventPlannedInPast: Rule = {
  code: 'event/planned-in-past',
  severity: 'warning',
  summary: 'an event is planned, yet over before publication',
  run
}
