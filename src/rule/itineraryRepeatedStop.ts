import { quote } from '../codec/describeValue.js'
import type { ArticleIndex } from './ArticleIndex.js'
import type { Finding, Rule } from './Rule.js'

function* run({ article }: ArticleIndex): Iterable<Finding> {
  for (const [itinerary, { stops }] of article.itineraries.entries()) {
    for (const [index, { place, status }] of stops.entries()) {
      const ahead = stops[index - 1]
      if (ahead === undefined || ahead.place !== place || ahead.status !== status) continue
      const path = ['itineraries', itinerary, 'stops']
      yield {
        path: [...path, index, 'place'],
        message: `the stop at ${quote(place)} follows one at the same place with the same status, ${status}`,
        received: quote(place),
        related: [{ path: [...path, index - 1, 'place'], message: 'the stop ahead of it' }]
      }
    }
  }
}

/** Finds the same place twice in a row with the same status: one stay is one stop. */
export const itineraryRepeatedStop: Rule = {
  code: 'itinerary/repeated-stop',
  severity: 'warning',
  summary: 'the same place stands twice in a row with the same status',
  run
}
