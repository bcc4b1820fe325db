import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { list, nonEmptyList } from '../codec/list.js'
import { optional, struct } from '../codec/struct.js'
import { EventId } from '../primitive/EventId.js'
import { PlaceId } from '../primitive/PlaceId.js'
import { Probability } from '../primitive/Probability.js'
import { StatementId } from '../primitive/StatementId.js'
import { Text } from '../primitive/Text.js'
import { EventStatus } from '../vocabulary/EventStatus.js'
import { EventType } from '../vocabulary/EventType.js'
import { Anchor } from './Anchor.js'
import { Coding } from './Coding.js'
import { Extensions } from './Extensions.js'
import { Participant } from './Participant.js'
import { Temporal } from './Temporal.js'
import { isEvent } from '../generated/checks/isEvent.js'
import { isNonEmptyAnchorList } from '../generated/checks/isNonEmptyAnchorList.js'
import { isNonEmptyCodingList } from '../generated/checks/isNonEmptyCodingList.js'
import { isNonEmptyLocalIdList } from '../generated/checks/isNonEmptyLocalIdList.js'
import { isNonEmptyTextList } from '../generated/checks/isNonEmptyTextList.js'
import { isParticipantList } from '../generated/checks/isParticipantList.js'

/**
 * Something that happens, happened or is planned: a meeting, an agreement, a vote.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/Event
 */
export interface Event {
  /** Names the event in this article. */
  readonly id: EventId
  /** What sort of event it is. */
  readonly type: EventType
  /** The event in a few words. */
  readonly label: Text
  /** Who takes part, and in which role. */
  readonly participants: ReadonlyArray<Participant>
  /** How far it has come; what is only planned is not done. */
  readonly status: EventStatus
  /** Where it is. */
  readonly place?: PlaceId
  /** When it is. */
  readonly time?: Temporal
  /** The event that it is a part of, as a round is of its negotiation. */
  readonly partOf?: EventId
  /** The statements that tell of it, where only they do. */
  readonly reportedBy?: ReadonlyNonEmptyArray<StatementId>
  /** What it is about: the agenda. */
  readonly topics?: ReadonlyNonEmptyArray<Text>
  /** How data sets of political events code it. */
  readonly coding?: ReadonlyNonEmptyArray<Coding>
  /** The words that tell of it. */
  readonly evidence: ReadonlyNonEmptyArray<Anchor>
  /** How sure it is that the event was drawn from the text rightly. */
  readonly confidence?: Probability
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Event`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Event } from 'communique'
 *
 * const evidence = [{ in: 'p9', exact: 'the plenary meeting was held' }]
 * const event = { id: 'plenary', type: 'meeting', label: 'plenary meeting', participants: [], evidence }
 * assert.equal(Event.is({ ...event, status: 'occurred' }), true)
 * assert.equal(Event.is({ ...event, status: 'happened' }), false)
 */
export const Event: Codec<Event> = struct<Event>(
  'Event',
  {
    id: EventId,
    type: EventType,
    label: Text,
    participants: list(Participant, isParticipantList),
    status: EventStatus,
    place: optional(PlaceId),
    time: optional(Temporal),
    partOf: optional(EventId),
    reportedBy: optional(nonEmptyList(StatementId, isNonEmptyLocalIdList)),
    topics: optional(nonEmptyList(Text, isNonEmptyTextList)),
    coding: optional(nonEmptyList(Coding, isNonEmptyCodingList)),
    evidence: nonEmptyList(Anchor, isNonEmptyAnchorList),
    confidence: optional(Probability),
    extensions: optional(Extensions)
  },
  { check: isEvent }
)
