import { quote } from '../codec/describeValue.js'
import type { Itinerary } from '../model/Itinerary.js'
import type { Stop } from '../model/Stop.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

const isDone = ({ status }: Stop): boolean => status === 'reached' || status === 'left'

/** Why a stop's status cannot stand in its journey, or nothing. */
const contradiction = ({ status }: Itinerary, stop: Stop, firstPlanned: number): string | undefined => {
  if (stop.status === 'planned' && (status === 'completed' || status === 'cancelled')) {
    return `the stop is planned, yet the journey is ${status}`
  }
  if (!isDone(stop)) return undefined
  if (status === 'planned') return `the stop is ${stop.status}, yet the journey is planned`
  return firstPlanned >= 0 ? `the stop is ${stop.status}, yet one ahead of it is still planned` : undefined
}

function* run({ article }: ArticleIndex): Iterable<Finding> {
  for (const [position, itinerary] of article.itineraries.entries()) {
    const path = ['itineraries', position]
    let firstPlanned = -1
    for (const [index, stop] of itinerary.stops.entries()) {
      const message = contradiction(itinerary, stop, firstPlanned)
      if (message !== undefined) {
        const isOutOfOrder = isDone(stop) && itinerary.status !== 'planned'
        const other = isOutOfOrder ? [...path, 'stops', firstPlanned, 'status'] : [...path, 'status']
        const related = [{ path: other, message: isOutOfOrder ? 'the planned stop' : "the journey's status" }]
        yield { path: [...path, 'stops', index, 'status'], message, received: quote(stop.status), related }
      }
      if (stop.status === 'planned' && firstPlanned < 0) firstPlanned = index
    }
  }
}

/** Finds stops whose status contradicts their journey's, or that of a stop ahead of them. */
export const itineraryStatus: Rule = {
  code: 'itinerary/status',
  severity: 'error',
  summary: "a stop's status contradicts the journey's or that of a stop ahead of it",
  run
}
