import type { Article } from '../../model/Article.js'
import type { Conversion } from '../Conversion.js'
import { loseOthers } from '../loseOthers.js'
import { atlas } from './atlas.js'
import { boundingBox } from './boundingBox.js'
import { featuresOf } from './featuresOf.js'
import type { JourneyMap } from './JourneyMap.js'

const CARRIED: ReadonlyArray<string> = ['schemaVersion', 'places', 'actors', 'itineraries']

/**
 * Draws the journeys of an article, or one of them, as GeoJSON: a point for each origin, stop and return, and a line
 * for each leg.
 *
 * Only places with coordinates of their own are drawn, and only legs between two of them; every other place is a loss.
 * A line that crosses the antimeridian is cut there. Stops that were put off or called off are points without legs,
 * unless the whole journey was. Where nothing can be drawn there is no value. With the id of a journey, the losses are
 * those of that journey; without, those of the whole article, of which a map has its journeys alone.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { decodeArticle } from 'communique'
 * import { toGeoJson } from 'communique/interop/geojson'
 * import article from 'communique/fixtures/everything.json' with { type: 'json' }
 *
 * const decoded = decodeArticle(article)
 * if (decoded._tag === 'Left') throw new Error('not an article')
 *
 * const { value, losses } = toGeoJson(decoded.right, 'lorenz-geneva')
 * assert.deepEqual(value?.features[0]?.geometry, { type: 'Point', coordinates: [6.1432, 46.2044] })
 * const origin = losses.find(({ pointer }) => pointer === '/itineraries/1/origin')
 * assert.equal(origin?.reason, 'no coordinates are known of Edelweiss')
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
export const toGeoJson = (article: Article, itineraryId?: string): Conversion<JourneyMap> => {
  const made = atlas(article)
  const { losses } = made
  if (itineraryId === undefined) loseOthers(losses, [], article, CARRIED, 'a map of journeys has nothing else')
  const journeys = article.itineraries.flatMap((itinerary, index) =>
    itineraryId === undefined || itinerary.id === itineraryId ? [[itinerary, index] as const] : []
  )
  if (itineraryId !== undefined && journeys.length === 0) {
    losses.add('not-found', [], `no itinerary has the id ${itineraryId}`)
  }
  const features = journeys.flatMap(([itinerary, index]) => featuresOf(itinerary, ['itineraries', index], made))
  if (itineraryId === undefined) made.loseUnused()
  if (features.length === 0) return { losses: losses.list }
  return { value: { type: 'FeatureCollection', bbox: boundingBox(features), features }, losses: losses.list }
}
