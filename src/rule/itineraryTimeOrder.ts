import type { Article } from '../model/Article.js'
import type { Itinerary } from '../model/Itinerary.js'
import type { Temporal } from '../model/Temporal.js'
import { type Interval, isCertainlyAfter, isCertainlyBefore } from '../time/Interval.js'
import { intervalOfTemporal } from '../time/intervalOfTemporal.js'
import type { ArticleIndex } from './ArticleIndex.js'
import { describeTemporal } from './describeTemporal.js'
import type { Finding, Rule } from './Rule.js'

/** A stay whose arrival is known, with the stop's place in the list. */
interface Stay {
  readonly stop: number
  readonly arrival: Temporal
  readonly departure: Temporal | undefined
}

/** The stays that count, in order: stops that are cancelled or postponed are skipped. */
function* staysOf({ stops }: Itinerary): Iterable<Stay> {
  for (const [stop, { arrival, departure, status }] of stops.entries()) {
    if (arrival !== undefined && status !== 'cancelled' && status !== 'postponed') yield { stop, arrival, departure }
  }
}

function* faultsOfDeparture(article: Article, position: number, itinerary: Itinerary): Iterable<Finding> {
  const { departure } = itinerary
  const [first] = staysOf(itinerary)
  if (departure === undefined || first === undefined) return
  const start = intervalOfTemporal(departure, article.datePublished)
  if (!isCertainlyAfter(start, intervalOfTemporal(first.arrival, article.datePublished))) return
  const [here, there] = [describeTemporal(departure), describeTemporal(first.arrival)]
  yield {
    path: ['itineraries', position, 'departure'],
    message: `the journey departs at ${here}, after it first arrives at ${there}`,
    received: here,
    related: [{ path: ['itineraries', position, 'stops', first.stop, 'arrival'], message: 'the first arrival' }]
  }
}

function* faultsOfStops(article: Article, position: number, itinerary: Itinerary): Iterable<Finding> {
  const intervalAt = (time: Temporal): Interval => intervalOfTemporal(time, article.datePublished)
  const path = ['itineraries', position, 'stops']
  let ahead: (Stay & { readonly interval: Interval }) | undefined
  for (const stay of staysOf(itinerary)) {
    const { arrival, departure, stop } = stay
    const interval = intervalAt(arrival)
    const overtaken = ahead !== undefined && isCertainlyBefore(interval, ahead.interval) ? ahead : undefined
    if (departure !== undefined && isCertainlyAfter(interval, intervalAt(departure))) {
      const here = describeTemporal(arrival)
      yield {
        path: [...path, stop, 'arrival'],
        message: `the arrival at ${here} is after the departure at ${describeTemporal(departure)}`,
        received: here,
        related: [{ path: [...path, stop, 'departure'], message: 'the departure from the same stop' }]
      }
    } else if (overtaken !== undefined) {
      const here = describeTemporal(arrival)
      yield {
        path: [...path, stop, 'arrival'],
        message: `the arrival at ${here} is before that at the stop ahead, ${describeTemporal(overtaken.arrival)}`,
        received: here,
        related: [{ path: [...path, overtaken.stop, 'arrival'], message: 'the arrival at the stop ahead' }]
      }
    }
    const isLatest = ahead === undefined || interval.earliest >= ahead.interval.earliest
    if (isLatest || overtaken !== undefined) ahead = { ...stay, interval }
  }
}

function* run({ article }: ArticleIndex): Iterable<Finding> {
  for (const [position, itinerary] of article.itineraries.entries()) {
    yield* faultsOfDeparture(article, position, itinerary)
    yield* faultsOfStops(article, position, itinerary)
  }
}

/** Finds journeys whose times contradict the order of their stops. */
export const itineraryTimeOrder: Rule = {
  code: 'itinerary/time-order',
  severity: 'error',
  summary: 'the times of a journey contradict the order of its stops',
  run
}
