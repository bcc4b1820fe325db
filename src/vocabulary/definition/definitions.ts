import { cameoNames } from '../../generated/cameoNames.js'
import { actorKindDefinitions } from './actorKindDefinitions.js'
import { calendarDirectionDefinitions } from './calendarDirectionDefinitions.js'
import { calendarUnitDefinitions } from './calendarUnitDefinitions.js'
import { codingSchemeDefinitions } from './codingSchemeDefinitions.js'
import { creatorTypeDefinitions } from './creatorTypeDefinitions.js'
import type { Definitions } from '../Definitions.js'
import { eventStatusDefinitions } from './eventStatusDefinitions.js'
import { eventTypeDefinitions } from './eventTypeDefinitions.js'
import { identifierSchemeDefinitions } from './identifierSchemeDefinitions.js'
import { itineraryStatusDefinitions } from './itineraryStatusDefinitions.js'
import { mediumKindDefinitions } from './mediumKindDefinitions.js'
import { mentionFormDefinitions } from './mentionFormDefinitions.js'
import { officeStatusDefinitions } from './officeStatusDefinitions.js'
import { organizationTypeDefinitions } from './organizationTypeDefinitions.js'
import { participantRoleDefinitions } from './participantRoleDefinitions.js'
import { placeTypeDefinitions } from './placeTypeDefinitions.js'
import { ploverContextDefinitions } from './ploverContextDefinitions.js'
import { ploverEventDefinitions } from './ploverEventDefinitions.js'
import { ploverModeDefinitions } from './ploverModeDefinitions.js'
import { purposeTypeDefinitions } from './purposeTypeDefinitions.js'
import { referenceKindDefinitions } from './referenceKindDefinitions.js'
import { segmentTypeDefinitions } from './segmentTypeDefinitions.js'
import { speakerKindDefinitions } from './speakerKindDefinitions.js'
import { statementModeDefinitions } from './statementModeDefinitions.js'
import { stopStatusDefinitions } from './stopStatusDefinitions.js'
import { temporalKindDefinitions } from './temporalKindDefinitions.js'
import { weekdayDefinitions } from './weekdayDefinitions.js'
import { weekdayDirectionDefinitions } from './weekdayDirectionDefinitions.js'

/**
 * The definition of each word of each vocabulary, by the name of its codec: for forms, help texts and prompts.
 *
 * They stand apart from the codecs, so that a program that only checks does not carry them.
 *
 * @category Vocabularies
 * @since 0.2.0
 * @example
 * import { definitions } from 'communique'
 *
 * assert.equal(definitions.EventType.summit.startsWith('A meeting of heads of state or government'), true)
 * assert.equal(definitions.CameoCode['046'], 'Engage in negotiation')
 * assert.equal('war' in definitions.EventType, false)
 */
export const definitions: Definitions = {
  ActorKind: actorKindDefinitions,
  CalendarDirection: calendarDirectionDefinitions,
  CalendarUnit: calendarUnitDefinitions,
  CameoCode: cameoNames,
  CodingScheme: codingSchemeDefinitions,
  CreatorType: creatorTypeDefinitions,
  EventStatus: eventStatusDefinitions,
  EventType: eventTypeDefinitions,
  IdentifierScheme: identifierSchemeDefinitions,
  ItineraryStatus: itineraryStatusDefinitions,
  MediumKind: mediumKindDefinitions,
  MentionForm: mentionFormDefinitions,
  OfficeStatus: officeStatusDefinitions,
  OrganizationType: organizationTypeDefinitions,
  ParticipantRole: participantRoleDefinitions,
  PlaceType: placeTypeDefinitions,
  PloverContext: ploverContextDefinitions,
  PloverEvent: ploverEventDefinitions,
  PloverMode: ploverModeDefinitions,
  PurposeType: purposeTypeDefinitions,
  ReferenceKind: referenceKindDefinitions,
  SegmentType: segmentTypeDefinitions,
  SpeakerKind: speakerKindDefinitions,
  StatementMode: statementModeDefinitions,
  StopStatus: stopStatusDefinitions,
  TemporalKind: temporalKindDefinitions,
  Weekday: weekdayDefinitions,
  WeekdayDirection: weekdayDirectionDefinitions
}
