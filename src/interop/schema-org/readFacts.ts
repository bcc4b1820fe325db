import type { Path } from '../../issue/Issue.js'
import type { Draft } from './Draft.js'
import { type Node, valuesOf } from './Graph.js'
import { readActor } from './readActor.js'
import { readEvent } from './readEvent.js'
import { readItinerary } from './readItinerary.js'
import { readPlace } from './readPlace.js'
import type { Reader } from './readerOf.js'
import { readStatement } from './readStatement.js'
import type { Thing, Things } from './thingsOf.js'
import type { List } from './types.js'

/** What an article says of things, and where in the document. */
export interface Facts {
  readonly facts: Readonly<Record<List, ReadonlyArray<Draft>>>
  readonly sources: ReadonlyMap<unknown, Path>
}

/** Properties that tell what an article is about. */
const SUBJECTS = ['about', 'mentions', 'spatialCoverage', 'contentLocation', 'hasPart'] as const

const LISTS: ReadonlyArray<List> = ['actors', 'places', 'statements', 'itineraries', 'events']

const recordOf = (reader: Reader, things: Things, thing: Thing): Draft => {
  const { sort } = thing
  switch (sort.list) {
    case 'actors':
      return readActor(reader, things, thing, sort)
    case 'places':
      return readPlace(reader, things, thing, sort.type)
    case 'events':
      return readEvent(reader, things, thing)
    case 'statements':
      return readStatement(reader, things, thing)
    case 'itineraries':
      return readItinerary(reader, things, thing)
  }
}

/** The things that an article is about, and those that they have to do with. */
export const readFacts = (reader: Reader, things: Things, article: Node): Facts => {
  for (const name of SUBJECTS) {
    for (const term of valuesOf(article, name)) {
      if (things.idOf(term, LISTS) !== undefined) reader.take(term)
    }
  }
  const facts: Record<List, Array<Draft>> = { places: [], actors: [], statements: [], itineraries: [], events: [] }
  const sources = new Map<unknown, Path>()
  for (const thing of things.met) {
    const record = recordOf(reader, things, thing)
    facts[thing.sort.list].push(record)
    sources.set(record, thing.node.path)
  }
  return { facts, sources }
}
