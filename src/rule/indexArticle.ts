import type { Article } from '../model/Article.js'
import type { Correction } from '../model/Correction.js'
import type { Event } from '../model/Event.js'
import type { Itinerary } from '../model/Itinerary.js'
import type { Paragraph } from '../model/Paragraph.js'
import type { Participant } from '../model/Participant.js'
import type { Place } from '../model/Place.js'
import type { Purpose } from '../model/Purpose.js'
import type { Stop } from '../model/Stop.js'
import type { ArticleIndex, Entity } from './ArticleIndex.js'
import { indexActor } from './indexActor.js'
import {
  addAnchors,
  addEntity,
  addReference,
  addTemporal,
  emptyBuilder,
  type IndexBuilder,
  judgeReferences
} from './indexBuilder.js'
import { indexStatement } from './indexStatement.js'
import { referenceRoles as roles } from './referenceRole.js'
import { below, type Trail } from './Trail.js'

const indexParagraph = (builder: IndexBuilder, paragraph: Paragraph, at: Trail): void => {
  addEntity(builder, paragraph.id, 'paragraph', at)
}

const indexPlace = (builder: IndexBuilder, place: Place, at: Trail): void => {
  const holder = addEntity(builder, place.id, 'place', at)
  addReference(builder, roles.within, place.within, at, holder)
  addAnchors(builder, place.mentions, at, 'mentions')
}

const indexPurposes = (builder: IndexBuilder, purposes: ReadonlyArray<Purpose>, at: Trail, holder: Entity): void => {
  if (purposes.length === 0) return
  const purposesAt = below(at, 'purposes')
  for (let index = 0; index < purposes.length; index++) {
    const purpose = purposes[index] as Purpose
    const purposeAt = below(purposesAt, index)
    addReference(builder, roles.with, purpose.with, purposeAt, holder)
    addReference(builder, roles.event, purpose.event, purposeAt, holder)
    addAnchors(builder, purpose.evidence, purposeAt, 'evidence')
  }
}

const indexStops = (builder: IndexBuilder, stops: ReadonlyArray<Stop>, at: Trail, holder: Entity): void => {
  const stopsAt = below(at, 'stops')
  for (let index = 0; index < stops.length; index++) {
    const stop = stops[index] as Stop
    const stopAt = below(stopsAt, index)
    addReference(builder, roles.place, stop.place, stopAt, holder)
    addTemporal(builder, stop.arrival, stopAt, 'arrival')
    addTemporal(builder, stop.departure, stopAt, 'departure')
    indexPurposes(builder, stop.purposes, stopAt, holder)
    addAnchors(builder, stop.evidence, stopAt, 'evidence')
  }
}

const indexItinerary = (builder: IndexBuilder, itinerary: Itinerary, at: Trail): void => {
  const holder = addEntity(builder, itinerary.id, 'itinerary', at)
  addReference(builder, roles.travellers, itinerary.travellers, at, holder)
  addReference(builder, roles.origin, itinerary.origin, at, holder)
  addTemporal(builder, itinerary.departure, at, 'departure')
  indexStops(builder, itinerary.stops, at, holder)
  addReference(builder, roles.returnTo, itinerary.returnTo, at, holder)
  addReference(builder, roles.replaces, itinerary.replaces, at, holder)
  addReference(builder, roles.reportedBy, itinerary.reportedBy, at, holder)
  addAnchors(builder, itinerary.evidence, at, 'evidence')
}

const indexParticipants = (
  builder: IndexBuilder,
  participants: ReadonlyArray<Participant>,
  at: Trail,
  holder: Entity
): void => {
  if (participants.length === 0) return
  const participantsAt = below(at, 'participants')
  for (let index = 0; index < participants.length; index++) {
    const { actor } = participants[index] as Participant
    addReference(builder, roles.actor, actor, below(participantsAt, index), holder)
  }
}

const indexEvent = (builder: IndexBuilder, event: Event, at: Trail): void => {
  const holder = addEntity(builder, event.id, 'event', at)
  indexParticipants(builder, event.participants, at, holder)
  addReference(builder, roles.place, event.place, at, holder)
  addTemporal(builder, event.time, at, 'time')
  addReference(builder, roles.partOf, event.partOf, at, holder)
  addReference(builder, roles.reportedBy, event.reportedBy, at, holder)
  addAnchors(builder, event.evidence, at, 'evidence')
}

const indexEach = <A>(
  builder: IndexBuilder,
  key: 'body' | 'places' | 'actors' | 'statements' | 'itineraries' | 'events',
  records: ReadonlyArray<A>,
  indexOne: (builder: IndexBuilder, record: A, at: Trail) => void
): void => {
  const at = below(undefined, key)
  for (let index = 0; index < records.length; index++) indexOne(builder, records[index] as A, below(at, index))
}

const indexCorrections = (builder: IndexBuilder, corrections: ReadonlyArray<Correction>): void => {
  const at = below(undefined, 'corrections')
  for (let index = 0; index < corrections.length; index++) {
    addReference(builder, roles.concerns, corrections[index]?.concerns, below(at, index), undefined)
  }
}

/**
 * Walks an article once, in the order of the format, and notes all that rules look up.
 *
 * @param maxSearch - how many UTF-16 code units may be read while words of anchors are looked for
 * @param keepsAnchors - whether all anchors are noted; rules need those alone that are faulty or segments
 */
export const indexArticle = (
  article: Article,
  maxSearch: number = Infinity,
  keepsAnchors: boolean = true
): ArticleIndex => {
  const builder = emptyBuilder(article, maxSearch, keepsAnchors)
  indexEach(builder, 'body', article.body, indexParagraph)
  addReference(builder, roles.place, article.dateline?.place, below(undefined, 'dateline'), undefined)
  if (article.corrections !== undefined) indexCorrections(builder, article.corrections)
  indexEach(builder, 'places', article.places, indexPlace)
  indexEach(builder, 'actors', article.actors, indexActor)
  indexEach(builder, 'statements', article.statements, indexStatement)
  indexEach(builder, 'itineraries', article.itineraries, indexItinerary)
  indexEach(builder, 'events', article.events, indexEvent)
  judgeReferences(builder)
  return builder
}
