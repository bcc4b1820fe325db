import type { Stop } from '../model/Stop.js'
import { isCertainlyAfter } from '../time/Interval.js'
import { intervalOfTemporal } from '../time/intervalOfTemporal.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { describeTemporal } from './describeTemporal.js'
import { lastPublication, relatedPublication } from './publication.js'
import type { Finding, Rule } from './Rule.js'

/** The times that are past where the status is true: who has reached a place may leave it later. */
const pastTimes = ({ status }: Stop): ReadonlyArray<'arrival' | 'departure'> => {
  if (status === 'left') return ['arrival', 'departure']
  return status === 'reached' ? ['arrival'] : []
}

function* run({ article }: ArticleIndex): Iterable<Finding> {
  const publication = lastPublication(article)
  if (publication === undefined) return
  for (const [itinerary, { stops }] of article.itineraries.entries()) {
    for (const [index, stop] of stops.entries()) {
      for (const key of pastTimes(stop)) {
        const time = stop[key]
        if (time === undefined) continue
        if (!isCertainlyAfter(intervalOfTemporal(time, article.datePublished), publication.interval)) continue
        const path = ['itineraries', itinerary, 'stops', index]
        yield {
          path: [...path, key],
          message: `the stop is ${stop.status}, yet its ${key} at ${describeTemporal(time)} is after publication`,
          received: describeTemporal(time),
          related: [{ path: [...path, 'status'], message: "the stop's status" }, relatedPublication(publication)]
        }
        break
      }
    }
  }
}

/** Finds stops that are reached or left at a time after publication. */
export const itineraryStatusTime: Rule = {
  code: 'itinerary/status-time',
  severity: 'error',
  summary: 'a stop is reached or left, yet its time is after publication',
  run
}
