import type { LocalId } from '../../primitive/LocalId.js'
import { ItineraryStatus } from '../../vocabulary/ItineraryStatus.js'
import { StopStatus } from '../../vocabulary/StopStatus.js'
import { type Draft, given } from './Draft.js'
import { type Node, type NodeTerm, valuesOf } from './Graph.js'
import { readOwnWords } from './ownWords.js'
import { excerptsOf } from './proofOf.js'
import { actorAt } from './readActor.js'
import { readReports } from './readEvent.js'
import { placeAt } from './readPlace.js'
import { addressAt, type Reader } from './readerOf.js'
import { readMoment } from './readTime.js'
import type { Thing, Things } from './thingsOf.js'

/** The nodes that stand under a name, in order. */
const nodesUnder = (node: Node, name: string): ReadonlyArray<NodeTerm> =>
  valuesOf(node, name).flatMap((term) => (term.kind === 'node' ? [term] : []))

/** What schema.org says for certain of the travel to a stop. */
const STATUSES: ReadonlyMap<string, StopStatus> = new Map([
  ['https://schema.org/PotentialActionStatus', 'planned'],
  ['https://schema.org/CompletedActionStatus', 'reached']
])

/** A stay, from the travel that ends at its place. */
const readStop = (reader: Reader, things: Things, node: Node): Draft => {
  const words = readOwnWords(reader, node)
  const word = [...words].find(StopStatus.is)
  const status = reader.first(node, 'actionStatus', 'a status of a travel', (term) => {
    const name = addressAt(term)
    return word ?? (name === undefined ? undefined : STATUSES.get(name.replace('http:', 'https:')))
  })
  return {
    ...given({
      place: reader.first(node, 'toLocation', 'a place of the article', (term) => placeAt(things, term)),
      status: word ?? status,
      arrival: readMoment(reader, node, 'endTime')
    }),
    purposes: [],
    evidence: excerptsOf(reader, things.texts, node, things.nameOf)
  }
}

/** A journey, from a trip whose itinerary is a list of travels. */
export const readItinerary = (reader: Reader, things: Things, { node, id, words, proof }: Thing): Draft => {
  const travellers = new Set<LocalId>()
  const stops: Array<Draft> = []
  for (const list of nodesUnder(node, 'itinerary')) {
    for (const item of nodesUnder(list.node, 'itemListElement')) {
      for (const travel of nodesUnder(item.node, 'item')) {
        for (const term of [list, item, travel]) reader.take(term)
        reader.first(item.node, 'position', 'a number', () => true)
        for (const actor of reader.all(travel.node, 'agent', 'an actor of the article', (one) =>
          actorAt(things, one)
        )) {
          travellers.add(actor)
        }
        stops.push(readStop(reader, things, travel.node))
      }
    }
  }
  return given({
    id,
    travellers: [...travellers],
    status: [...words].find(ItineraryStatus.is),
    origin: reader.first(node, 'tripOrigin', 'a place of the article', (term) => placeAt(things, term)),
    departure: readMoment(reader, node, 'departureTime'),
    stops,
    reportedBy: readReports(reader, things, node),
    evidence: proof
  })
}
