import type { Vocabulary } from '../../src/codec/vocabulary.js'
import { ActorKind } from '../../src/vocabulary/ActorKind.js'
import { CodingScheme } from '../../src/vocabulary/CodingScheme.js'
import { CreatorType } from '../../src/vocabulary/CreatorType.js'
import { EventStatus } from '../../src/vocabulary/EventStatus.js'
import { EventType } from '../../src/vocabulary/EventType.js'
import { IdentifierScheme } from '../../src/vocabulary/IdentifierScheme.js'
import { ItineraryStatus } from '../../src/vocabulary/ItineraryStatus.js'
import { MediumKind } from '../../src/vocabulary/MediumKind.js'
import { MentionForm } from '../../src/vocabulary/MentionForm.js'
import { OfficeStatus } from '../../src/vocabulary/OfficeStatus.js'
import { OrganizationType } from '../../src/vocabulary/OrganizationType.js'
import { ParticipantRole } from '../../src/vocabulary/ParticipantRole.js'
import { PlaceType } from '../../src/vocabulary/PlaceType.js'
import { PloverContext } from '../../src/vocabulary/PloverContext.js'
import { PloverEvent } from '../../src/vocabulary/PloverEvent.js'
import { PloverMode } from '../../src/vocabulary/PloverMode.js'
import { PurposeType } from '../../src/vocabulary/PurposeType.js'
import { SegmentType } from '../../src/vocabulary/SegmentType.js'
import { SpeakerKind } from '../../src/vocabulary/SpeakerKind.js'
import { StatementMode } from '../../src/vocabulary/StatementMode.js'
import { StopStatus } from '../../src/vocabulary/StopStatus.js'
import { TemporalKind } from '../../src/vocabulary/TemporalKind.js'

/** A vocabulary, whatever its words. */
export type AnyVocabulary = Pick<Vocabulary<string>, 'name' | 'is' | 'decode' | 'keys'>

/** Each vocabulary of the format with its words, as the format page lists them. */
export const formatVocabularies: ReadonlyArray<readonly [AnyVocabulary, string, string]> = [
  [MentionForm, 'MentionForm', 'name description pronoun metonym'],
  [PlaceType, 'PlaceType', 'city country region site other'],
  [CreatorType, 'CreatorType', 'human software'],
  [ActorKind, 'ActorKind', 'person organization state delegation group'],
  [
    OrganizationType,
    'OrganizationType',
    'ministry agency mission intergovernmental legislature court party armed-group military company ngo media ' +
      'committee other'
  ],
  [OfficeStatus, 'OfficeStatus', 'current former acting designate'],
  [SpeakerKind, 'SpeakerKind', 'actor unnamed document'],
  [SegmentType, 'SegmentType', 'quoted paraphrased'],
  [StatementMode, 'StatementMode', 'direct indirect mixed'],
  [
    MediumKind,
    'MediumKind',
    'official-statement press-conference interview speech social-post letter document broadcast news-report remark'
  ],
  [ItineraryStatus, 'ItineraryStatus', 'planned underway completed postponed cancelled'],
  [StopStatus, 'StopStatus', 'planned reached left postponed cancelled'],
  [PurposeType, 'PurposeType', 'meeting talks consultation summit ceremony signing visit transit support other'],
  [
    EventType,
    'EventType',
    'meeting press-conference talks negotiation agreement summit call visit departure arrival ceremony announcement ' +
      'appointment formation ceasefire vote sanction other'
  ],
  [ParticipantRole, 'ParticipantRole', 'party host mediator visitor signatory observer subject other'],
  [EventStatus, 'EventStatus', 'occurred ongoing planned postponed cancelled'],
  [TemporalKind, 'TemporalKind', 'instant date relative'],
  [IdentifierScheme, 'IdentifierScheme', 'wikidata geonames viaf isni orcid lei cameo uri'],
  [CodingScheme, 'CodingScheme', 'plover cameo']
]

/** Every vocabulary whose definitions this package wrote. */
export const definedVocabularies: ReadonlyArray<AnyVocabulary> = [
  ...formatVocabularies.map(([vocabulary]) => vocabulary),
  PloverEvent,
  PloverMode,
  PloverContext
]
