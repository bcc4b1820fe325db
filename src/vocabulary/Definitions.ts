import type { ActorKind } from './ActorKind.js'
import type { CalendarDirection } from './CalendarDirection.js'
import type { CalendarUnit } from './CalendarUnit.js'
import type { CameoCode } from './CameoCode.js'
import type { CodingScheme } from './CodingScheme.js'
import type { CreatorType } from './CreatorType.js'
import type { EventStatus } from './EventStatus.js'
import type { EventType } from './EventType.js'
import type { IdentifierScheme } from './IdentifierScheme.js'
import type { ItineraryStatus } from './ItineraryStatus.js'
import type { MediumKind } from './MediumKind.js'
import type { MentionForm } from './MentionForm.js'
import type { OfficeStatus } from './OfficeStatus.js'
import type { OrganizationType } from './OrganizationType.js'
import type { ParticipantRole } from './ParticipantRole.js'
import type { PlaceType } from './PlaceType.js'
import type { PloverContext } from './PloverContext.js'
import type { PloverEvent } from './PloverEvent.js'
import type { PloverMode } from './PloverMode.js'
import type { PurposeType } from './PurposeType.js'
import type { ReferenceKind } from './ReferenceKind.js'
import type { SegmentType } from './SegmentType.js'
import type { SpeakerKind } from './SpeakerKind.js'
import type { StatementMode } from './StatementMode.js'
import type { StopStatus } from './StopStatus.js'
import type { TemporalKind } from './TemporalKind.js'
import type { Weekday } from './Weekday.js'
import type { WeekdayDirection } from './WeekdayDirection.js'

/**
 * What `definitions` has: for each vocabulary a definition of each of its words.
 *
 * @category Vocabularies
 * @since 0.2.0
 */
export interface Definitions {
  /** The words of `ActorKind`. */
  readonly ActorKind: Readonly<Record<ActorKind, string>>
  /** The words of `CalendarDirection`. */
  readonly CalendarDirection: Readonly<Record<CalendarDirection, string>>
  /** The words of `CalendarUnit`. */
  readonly CalendarUnit: Readonly<Record<CalendarUnit, string>>
  /** The codes of `CameoCode`, each with its published name. */
  readonly CameoCode: Readonly<Record<CameoCode, string>>
  /** The words of `CodingScheme`. */
  readonly CodingScheme: Readonly<Record<CodingScheme, string>>
  /** The words of `CreatorType`. */
  readonly CreatorType: Readonly<Record<CreatorType, string>>
  /** The words of `EventStatus`. */
  readonly EventStatus: Readonly<Record<EventStatus, string>>
  /** The words of `EventType`. */
  readonly EventType: Readonly<Record<EventType, string>>
  /** The words of `IdentifierScheme`. */
  readonly IdentifierScheme: Readonly<Record<IdentifierScheme, string>>
  /** The words of `ItineraryStatus`. */
  readonly ItineraryStatus: Readonly<Record<ItineraryStatus, string>>
  /** The words of `MediumKind`. */
  readonly MediumKind: Readonly<Record<MediumKind, string>>
  /** The words of `MentionForm`. */
  readonly MentionForm: Readonly<Record<MentionForm, string>>
  /** The words of `OfficeStatus`. */
  readonly OfficeStatus: Readonly<Record<OfficeStatus, string>>
  /** The words of `OrganizationType`. */
  readonly OrganizationType: Readonly<Record<OrganizationType, string>>
  /** The words of `ParticipantRole`. */
  readonly ParticipantRole: Readonly<Record<ParticipantRole, string>>
  /** The words of `PlaceType`. */
  readonly PlaceType: Readonly<Record<PlaceType, string>>
  /** The words of `PloverContext`. */
  readonly PloverContext: Readonly<Record<PloverContext, string>>
  /** The words of `PloverEvent`. */
  readonly PloverEvent: Readonly<Record<PloverEvent, string>>
  /** The words of `PloverMode`. */
  readonly PloverMode: Readonly<Record<PloverMode, string>>
  /** The words of `PurposeType`. */
  readonly PurposeType: Readonly<Record<PurposeType, string>>
  /** The words of `ReferenceKind`. */
  readonly ReferenceKind: Readonly<Record<ReferenceKind, string>>
  /** The words of `SegmentType`. */
  readonly SegmentType: Readonly<Record<SegmentType, string>>
  /** The words of `SpeakerKind`. */
  readonly SpeakerKind: Readonly<Record<SpeakerKind, string>>
  /** The words of `StatementMode`. */
  readonly StatementMode: Readonly<Record<StatementMode, string>>
  /** The words of `StopStatus`. */
  readonly StopStatus: Readonly<Record<StopStatus, string>>
  /** The words of `TemporalKind`. */
  readonly TemporalKind: Readonly<Record<TemporalKind, string>>
  /** The words of `Weekday`. */
  readonly Weekday: Readonly<Record<Weekday, string>>
  /** The words of `WeekdayDirection`. */
  readonly WeekdayDirection: Readonly<Record<WeekdayDirection, string>>
}
