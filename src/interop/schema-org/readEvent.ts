import type { LocalId } from '../../primitive/LocalId.js'
import { EventStatus } from '../../vocabulary/EventStatus.js'
import { EventType } from '../../vocabulary/EventType.js'
import { ParticipantRole } from '../../vocabulary/ParticipantRole.js'
import { actorAt } from './readActor.js'
import { type Draft, given } from './Draft.js'
import { type Node, valuesOf } from './Graph.js'
import { placeAt } from './readPlace.js'
import { addressAt, type Reader, textAt } from './readerOf.js'
import { readTime } from './readTime.js'
import type { Thing, Things } from './thingsOf.js'

const readParticipants = (reader: Reader, things: Things, node: Node): ReadonlyArray<Draft> =>
  valuesOf(node, 'attendee').flatMap((term): ReadonlyArray<Draft> => {
    const plain = actorAt(things, term)
    if (plain !== undefined || term.kind === 'literal') {
      if (plain !== undefined) reader.take(term)
      return plain === undefined ? [] : [{ actor: plain, role: 'other' }]
    }
    const actor = reader.first(term.node, 'attendee', 'an actor of the article', (one) => actorAt(things, one))
    const role = reader.first(term.node, 'roleName', 'a role that the format has', (one) => {
      const word = textAt(one)
      return ParticipantRole.is(word) ? word : undefined
    })
    if (actor === undefined) return []
    reader.take(term)
    return [{ actor, role: role ?? 'other' }]
  })

/** The statements that something is the subject of. */
export const readReports = (reader: Reader, things: Things, node: Node): ReadonlyArray<LocalId> =>
  valuesOf(node, 'subjectOf').flatMap((term) => {
    const statement = things.idOf(term, ['statements'])
    if (statement === undefined) return []
    reader.take(term)
    return [statement]
  })

const ENDINGS: ReadonlyMap<string, EventStatus> = new Map([
  ['EventPostponed', 'postponed'],
  ['EventCancelled', 'cancelled']
])

/** How far an event has come: the word of the format, or what schema.org says for certain. */
const readStatus = (reader: Reader, { node, words }: Thing): EventStatus | undefined => {
  const word = [...words].find(EventStatus.is)
  const status = reader.first(node, 'eventStatus', 'a status of events', (term) => {
    const [, name = ''] = /^(?:https?:\/\/schema\.org\/)?([A-Za-z]{1,30})$/.exec(addressAt(term) ?? '') ?? []
    return word ?? ENDINGS.get(name)
  })
  return word ?? status
}

/** An event. One of which nothing tells how far it has come has no status, and is no event of an article. */
export const readEvent = (reader: Reader, things: Things, thing: Thing): Draft => {
  const { node, id, words, proof } = thing
  const participants = readParticipants(reader, things, node)
  const keywords = reader.all(node, 'keywords', 'a text', textAt)
  return {
    ...given({
      id,
      type: [...words].find(EventType.is) ?? 'other',
      label: reader.text(node, 'name'),
      status: readStatus(reader, thing),
      place: reader.first(node, 'location', 'a place of the article', (term) => placeAt(things, term)),
      time: readTime(reader, node),
      partOf: reader.first(node, 'superEvent', 'an event of the article', (term) => things.idOf(term, ['events'])),
      reportedBy: readReports(reader, things, node),
      topics: keywords
    }),
    participants,
    evidence: proof
  }
}
