import { quote } from '../codec/describeValue.js'
import type { Path } from '../issue/Issue.js'
import type { Itinerary } from '../model/Itinerary.js'
import type { Stop } from '../model/Stop.js'
import type { ArticleIndex } from '../rule/ArticleIndex.js'
import { firstPublication, lastPublication } from '../rule/publication.js'
import { intervalOfTemporal } from '../time/intervalOfTemporal.js'
import type { Breakage } from './Breakage.js'
import { breakage, dateBeside, omit, recordsOf, type RuleBreaker } from './RuleSite.js'

const isDone = ({ status }: Stop): boolean => status === 'reached' || status === 'left'
const isOff = ({ status }: Stop): boolean => status === 'postponed' || status === 'cancelled'

/** Some days, more than two dates without a zone can differ by. */
const DAYS = 5

/** A stop that is left before it is reached, and a journey that sets out after its first arrival. */
function* disorderedTimes(index: ArticleIndex, { stops }: Itinerary, at: Path): Iterable<Breakage> {
  const { datePublished } = index.article
  let isFirst = true
  for (const [position, stop] of stops.entries()) {
    const { arrival } = stop
    if (arrival === undefined || isOff(stop)) continue
    const interval = intervalOfTemporal(arrival, datePublished)
    const [before, after] = [dateBeside(interval, -DAYS), dateBeside(interval, DAYS)]
    const here = [...at, 'stops', position]
    if (before !== undefined) {
      yield breakage(index, 'itinerary/time-order', [...here, 'arrival'], 'a departure before the arrival', () => [
        [[...here, 'departure'], before]
      ])
    }
    if (after !== undefined && isFirst) {
      const departure = [...at, 'departure']
      yield breakage(index, 'itinerary/time-order', departure, 'a start after the first arrival', () => [
        [departure, after]
      ])
    }
    isFirst = false
  }
}

/** A stop in the future that is over, and one in the past that is planned. */
function* mistimed(index: ArticleIndex, { stops }: Itinerary, at: Path): Iterable<Breakage> {
  const [first, last] = [firstPublication(index.article), lastPublication(index.article)]
  const past = first && dateBeside(first.interval, -DAYS)
  const future = last && dateBeside(last.interval, DAYS)
  for (const [position, stop] of stops.entries()) {
    const here = [...at, 'stops', position]
    const bare = omit(stop, 'arrival', 'departure')
    if (isDone(stop) && future !== undefined) {
      const path = [...here, 'arrival']
      yield breakage(index, 'itinerary/status-time', path, `a stop ${stop.status} in the future`, () => [
        [here, { ...bare, arrival: future }]
      ])
    }
    if (stop.status === 'planned' && past !== undefined) {
      const path = [...here, 'departure']
      yield breakage(index, 'itinerary/planned-in-past', path, 'a planned stop in the past', () => [
        [here, { ...bare, departure: past }]
      ])
    }
  }
}

/** A stop whose status cannot stand in its journey, and one that is told twice. */
function* missaid(index: ArticleIndex, { stops }: Itinerary, at: Path): Iterable<Breakage> {
  for (const [position, stop] of stops.entries()) {
    const here = [...at, 'stops', position]
    const path = [...here, 'status']
    const status = isDone(stop) ? 'planned' : 'completed'
    yield breakage(index, 'itinerary/status', path, `a journey ${status} with a stop that is not`, () => [
      [[...at, 'status'], status],
      [path, isDone(stop) ? stop.status : 'planned']
    ])
    const second = [...at, 'stops', position + 1, 'place']
    yield breakage(index, 'itinerary/repeated-stop', second, `the stop at ${quote(stop.place)} twice`, () => [
      [
        [...at, 'stops'],
        [...stops.slice(0, position + 1), ...stops.slice(position)]
      ]
    ])
  }
}

/** Breaks the rules of itineraries. */
export const breakItineraries: RuleBreaker = function* (index) {
  for (const [itinerary, at] of recordsOf(index.article, 'itineraries')) {
    yield* disorderedTimes(index, itinerary, at)
    yield* mistimed(index, itinerary, at)
    yield* missaid(index, itinerary, at)
    const origin = [...at, 'origin']
    yield breakage(index, 'itinerary/origin-is-first-stop', origin, 'an origin that is the first stop', () => [
      [origin, itinerary.stops[0].place]
    ])
  }
}
