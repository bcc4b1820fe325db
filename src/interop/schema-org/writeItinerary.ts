import type { Path } from '../../issue/Issue.js'
import type { Itinerary } from '../../model/Itinerary.js'
import type { Stop } from '../../model/Stop.js'
import type { StopStatus } from '../../vocabulary/StopStatus.js'
import { given } from './Draft.js'
import { ownType } from './ownWords.js'
import type { SchemaOrgReference } from './SchemaOrgThing.js'
import type { SchemaOrgListItem, SchemaOrgTravelAction, SchemaOrgTrip } from './SchemaOrgTrip.js'
import { writeInstant } from './writeTime.js'
import type { Writer } from './writerOf.js'

/** How far the travel to a stop has come; schema.org has no word for what is put off or called off. */
const statuses: Readonly<Record<StopStatus, SchemaOrgTravelAction['actionStatus']>> = {
  planned: 'https://schema.org/PotentialActionStatus',
  reached: 'https://schema.org/CompletedActionStatus',
  left: 'https://schema.org/CompletedActionStatus',
  postponed: undefined,
  cancelled: undefined
}

const writeStop = (
  writer: Writer,
  stop: Stop,
  path: Path,
  agent: ReadonlyArray<SchemaOrgReference>
): SchemaOrgTravelAction => {
  writer.noPlace(stop, ['departure', 'extensions'], path)
  if (stop.purposes.length > 0) writer.noPlace(stop, ['purposes'], path)
  return given({
    '@type': 'TravelAction',
    additionalType: [ownType(stop.status)],
    actionStatus: statuses[stop.status],
    agent,
    toLocation: writer.ref(stop.place, [...path, 'place']),
    endTime: stop.arrival && writeInstant(writer.losses, stop.arrival, [...path, 'arrival']),
    subjectOf: writer.excerpts(stop.evidence, [...path, 'evidence'])
  }) as unknown as SchemaOrgTravelAction
}

/** A journey: a trip whose itinerary is the travel from stop to stop. */
export const writeItinerary = (writer: Writer, itinerary: Itinerary, path: Path): SchemaOrgTrip => {
  const { id, travellers, status, origin, departure, stops, reportedBy = [], evidence } = itinerary
  writer.noPlace(itinerary, ['returnTo', 'replaces', 'confidence', 'extensions'], path)
  const agent = writer.refs(travellers, [...path, 'travellers'])
  return given({
    '@type': 'Trip',
    ...writer.ref(id, path),
    additionalType: [ownType(status)],
    tripOrigin: origin && writer.ref(origin, [...path, 'origin']),
    departureTime: departure && writeInstant(writer.losses, departure, [...path, 'departure']),
    itinerary: {
      '@type': 'ItemList',
      itemListElement: stops.map((stop, index): SchemaOrgListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        item: writeStop(writer, stop, [...path, 'stops', index], agent)
      }))
    },
    subjectOf: [
      ...writer.excerpts(evidence, [...path, 'evidence']),
      ...writer.refs(reportedBy, [...path, 'reportedBy'])
    ]
  }) as unknown as SchemaOrgTrip
}
