import type { Article } from '../model/Article.js'
import type { Event } from '../model/Event.js'
import type { Itinerary } from '../model/Itinerary.js'
import type { Paragraph } from '../model/Paragraph.js'
import type { Place } from '../model/Place.js'
import type { Stop } from '../model/Stop.js'
import type { ArticleIndex, Entity } from './ArticleIndex.js'
import { indexActor } from './indexActor.js'
import {
  addAnchors,
  addEntity,
  addReference,
  addReferences,
  addTemporal,
  emptyBuilder,
  type IndexBuilder
} from './indexBuilder.js'
import { indexStatement } from './indexStatement.js'
import { referenceRoles as roles } from './referenceRole.js'
import { below, type Trail } from './Trail.js'

const indexParagraph = (builder: IndexBuilder, paragraph: Paragraph, at: Trail, position: number): void => {
  addEntity(builder, paragraph.id, 'paragraph', at)
  if (builder.paragraphById.has(paragraph.id)) return
  builder.paragraphById.set(paragraph.id, paragraph)
  builder.positionOfParagraph.set(paragraph.id, position)
}

const indexPlace = (builder: IndexBuilder, place: Place, at: Trail): void => {
  const holder = addEntity(builder, place.id, 'place', at)
  addReference(builder, roles.within, place.within, at, holder)
  addAnchors(builder, place.mentions, below(at, 'mentions'))
}

const indexStop = (builder: IndexBuilder, stop: Stop, at: Trail, holder: Entity): void => {
  addReference(builder, roles.place, stop.place, at, holder)
  addTemporal(builder, stop.arrival, below(at, 'arrival'))
  addTemporal(builder, stop.departure, below(at, 'departure'))
  const purposesAt = below(at, 'purposes')
  stop.purposes.forEach((purpose, index) => {
    const purposeAt = below(purposesAt, index)
    addReferences(builder, roles.with, purpose.with, purposeAt, holder)
    addReference(builder, roles.event, purpose.event, purposeAt, holder)
    addAnchors(builder, purpose.evidence, below(purposeAt, 'evidence'))
  })
  addAnchors(builder, stop.evidence, below(at, 'evidence'))
}

const indexItinerary = (builder: IndexBuilder, itinerary: Itinerary, at: Trail): void => {
  const holder = addEntity(builder, itinerary.id, 'itinerary', at)
  addReferences(builder, roles.travellers, itinerary.travellers, at, holder)
  addReference(builder, roles.origin, itinerary.origin, at, holder)
  addTemporal(builder, itinerary.departure, below(at, 'departure'))
  const stopsAt = below(at, 'stops')
  itinerary.stops.forEach((stop, index) => indexStop(builder, stop, below(stopsAt, index), holder))
  addReference(builder, roles.returnTo, itinerary.returnTo, at, holder)
  addReference(builder, roles.replaces, itinerary.replaces, at, holder)
  addReferences(builder, roles.reportedBy, itinerary.reportedBy, at, holder)
  addAnchors(builder, itinerary.evidence, below(at, 'evidence'))
}

const indexEvent = (builder: IndexBuilder, event: Event, at: Trail): void => {
  const holder = addEntity(builder, event.id, 'event', at)
  const participantsAt = below(at, 'participants')
  event.participants.forEach(({ actor }, index) =>
    addReference(builder, roles.actor, actor, below(participantsAt, index), holder)
  )
  addReference(builder, roles.place, event.place, at, holder)
  addTemporal(builder, event.time, below(at, 'time'))
  addReference(builder, roles.partOf, event.partOf, at, holder)
  addReferences(builder, roles.reportedBy, event.reportedBy, at, holder)
  addAnchors(builder, event.evidence, below(at, 'evidence'))
}

const indexEach = <A>(
  builder: IndexBuilder,
  key: 'places' | 'actors' | 'statements' | 'itineraries' | 'events',
  records: ReadonlyArray<A>,
  indexOne: (builder: IndexBuilder, record: A, at: Trail) => void
): void => {
  const at = below(undefined, key)
  records.forEach((record, index) => indexOne(builder, record, below(at, index)))
}

/**
 * Walks an article once, in the order of the format, and notes all that rules look up.
 *
 * @param maxSearch - how many UTF-16 code units may be read while words of anchors are looked for
 */
export const indexArticle = (article: Article, maxSearch: number = Infinity): ArticleIndex => {
  const builder = emptyBuilder(article.headline, maxSearch)
  const bodyAt = below(undefined, 'body')
  article.body.forEach((paragraph, index) => indexParagraph(builder, paragraph, below(bodyAt, index), index))
  addReference(builder, roles.place, article.dateline?.place, below(undefined, 'dateline'), undefined)
  const correctionsAt = below(undefined, 'corrections')
  article.corrections?.forEach(({ concerns }, index) =>
    addReferences(builder, roles.concerns, concerns, below(correctionsAt, index), undefined)
  )
  indexEach(builder, 'places', article.places, indexPlace)
  indexEach(builder, 'actors', article.actors, indexActor)
  indexEach(builder, 'statements', article.statements, indexStatement)
  indexEach(builder, 'itineraries', article.itineraries, indexItinerary)
  indexEach(builder, 'events', article.events, indexEvent)
  return { article, ...builder }
}
