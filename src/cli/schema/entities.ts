import type { Walkable } from '../../codec/Shape.js'
import { Actor } from '../../model/Actor.js'
import { Article } from '../../model/Article.js'
import { Event } from '../../model/Event.js'
import { Itinerary } from '../../model/Itinerary.js'
import { Paragraph } from '../../model/Paragraph.js'
import { Place } from '../../model/Place.js'
import { Statement } from '../../model/Statement.js'

/** What has a schema of its own: the article, and all in it that has an id. */
export const entities: ReadonlyMap<string, Walkable> = new Map<string, Walkable>([
  ['article', Article],
  ['paragraph', Paragraph],
  ['place', Place],
  ['actor', Actor],
  ['statement', Statement],
  ['itinerary', Itinerary],
  ['event', Event]
])
