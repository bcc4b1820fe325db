import { isCertainlyBefore } from '../time/Interval.js'
import { intervalOfTemporal } from '../time/intervalOfTemporal.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { describeTemporal } from './describeTemporal.js'
import { firstPublication, relatedPublication } from './publication.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article }: ArticleIndex): Iterable<Finding> {
  const publication = firstPublication(article)
  if (publication === undefined) return
  for (const [itinerary, { stops }] of article.itineraries.entries()) {
    for (const [index, { status, arrival, departure }] of stops.entries()) {
      const end = departure ?? arrival
      if (status !== 'planned' || end === undefined) continue
      if (!isCertainlyBefore(intervalOfTemporal(end, article.datePublished), publication.interval)) continue
      const path = ['itineraries', itinerary, 'stops', index]
      const key = departure === undefined ? 'arrival' : 'departure'
      yield {
        path: [...path, key],
        message: `the stop is planned, yet its ${key} at ${describeTemporal(end)} is before publication`,
        received: describeTemporal(end),
        related: [{ path: [...path, 'status'], message: "the stop's status" }, relatedPublication(publication)]
      }
    }
  }
}

/** Finds stops that are planned, yet over before publication: by their departure, or else by their arrival. */
export const itineraryPlannedInPast: Rule = {
  code: 'itinerary/planned-in-past',
  severity: 'warning',
  summary: 'a stop is planned, yet over before publication',
  run
}
