import type { Path } from '../../issue/Issue.js'
import type { Event } from '../../model/Event.js'
import type { EventStatus } from '../../vocabulary/EventStatus.js'
import { encodedText } from '../html/decodedText.js'
import { given } from './Draft.js'
import { ownType } from './ownWords.js'
import type { SchemaOrgAttendee, SchemaOrgEvent } from './SchemaOrgEvent.js'
import { writeTime } from './writeTime.js'
import type { Writer } from './writerOf.js'

/** What schema.org calls it: what takes place as it was scheduled, before and after. */
const statuses: Readonly<Record<EventStatus, SchemaOrgEvent['eventStatus']>> = {
  occurred: 'https://schema.org/EventScheduled',
  ongoing: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled'
}

/** An event. */
export const writeEvent = (writer: Writer, event: Event, path: Path): SchemaOrgEvent => {
  const { id, type, status, label, participants, place, time, partOf, reportedBy = [], topics = [], evidence } = event
  writer.noPlace(event, ['coding', 'confidence', 'extensions'], path)
  return given({
    '@type': 'Event',
    ...writer.ref(id, path),
    additionalType: [type, status].map(ownType),
    name: encodedText(label),
    eventStatus: statuses[status],
    ...(time === undefined ? {} : writeTime(writer.losses, time, [...path, 'time'])),
    location: place && writer.ref(place, [...path, 'place']),
    attendee: participants.map(({ actor, role }, index): SchemaOrgAttendee => ({
      '@type': 'Role',
      roleName: role,
      attendee: writer.ref(actor, [...path, 'participants', index])
    })),
    superEvent: partOf && writer.ref(partOf, [...path, 'partOf']),
    keywords: topics.map(encodedText),
    subjectOf: [
      ...writer.excerpts(evidence, [...path, 'evidence']),
      ...writer.refs(reportedBy, [...path, 'reportedBy'])
    ]
  }) as unknown as SchemaOrgEvent
}
