import { quote } from '../codec/describeValue.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article }: ArticleIndex): Iterable<Finding> {
  for (const [index, { origin, stops }] of article.itineraries.entries()) {
    if (origin === undefined || origin !== stops[0].place) continue
    yield {
      path: ['itineraries', index, 'origin'],
      message: `the journey starts at ${quote(origin)}, which is its first stop too`,
      received: quote(origin),
      related: [{ path: ['itineraries', index, 'stops', 0, 'place'], message: 'the first stop' }]
    }
  }
}

/** Finds journeys whose origin is given as a stop besides; stops are where the journey goes. */
export const itineraryOriginIsFirstStop: Rule = {
  code: 'itinerary/origin-is-first-stop',
  severity: 'warning',
  summary: "the journey's origin is its first stop",
  run
}
