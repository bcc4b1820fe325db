import type { Article } from '../../model/Article.js'
import type { EventId } from '../../primitive/EventId.js'
import type { Conversion } from '../Conversion.js'
import { loseOthers } from '../loseOthers.js'
import type { PloverRecord } from './PloverRecord.js'
import { recorder } from './recorder.js'
import { recordsOfEvent } from './recordsOfEvent.js'
import { recordsOfItinerary } from './recordsOfItinerary.js'

const CARRIED: ReadonlyArray<string> = [
  'schemaVersion',
  'id',
  'datePublished',
  'places',
  'actors',
  'statements',
  'itineraries',
  'events'
]

/**
 * Codes the events and visits of an article as PLOVER event records, by the rules of the manual of 2021.
 *
 * Meetings, talks, calls and visits that take or took place are CONSULT, those to come AGREE; a visitor acts and the
 * host is the recipient, and where nobody is host to another all act and there is no recipient. Statements are no
 * events. An event's own `coding` counts for more than its type, and a stop of a journey that is for an event which is
 * coded itself is not counted beside it. The list is empty where there is nothing to code; the losses tell what was not
 * coded and what no record has a field for.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { decodeArticle } from 'communique'
 * import { toPlover } from 'communique/interop/event-data'
 * import article from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * const decoded = decodeArticle(article)
 * if (decoded._tag === 'Left') throw new Error('not an article')
 *
 * const { value = [] } = toPlover(decoded.right)
 * const visit = value.find(({ id }) => id.endsWith('#turkey-discussions'))
 * assert.equal(visit?.event, 'AGREE')
 * assert.deepEqual(
 *   visit.actors.map(({ code, sector, name }) => [code, sector, name]),
 *   [['USA', 'GOV', 'Zalmay Khalilzad']]
 * )
 * @see https://github.com/openeventdata/PLOVER
 */
export const toPlover = (article: Article): Conversion<ReadonlyArray<PloverRecord>> => {
  const made = recorder(article)
  const { losses, actors, places } = made
  loseOthers(losses, [], article, CARRIED, 'PLOVER records what happens, and not the text that tells of it')
  if (article.statements.length > 0) losses.add('no-place', ['statements'], 'statements are no events in PLOVER')
  const coded = new Set<EventId>()
  const ofEvents = article.events.flatMap((event, index) => {
    const records = recordsOfEvent(event, ['events', index], made)
    if (records.length > 0) coded.add(event.id)
    return records
  })
  const replaced = new Set(article.itineraries.map(({ replaces }) => replaces))
  const ofJourneys = article.itineraries.flatMap((itinerary, index) =>
    recordsOfItinerary(itinerary, ['itineraries', index], replaced.has(itinerary.id), coded, made)
  )
  actors.loseUnused()
  places.loseUnused()
  return { value: [...ofEvents, ...ofJourneys], losses: losses.list }
}
