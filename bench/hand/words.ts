import {
  CalendarDirection,
  CalendarUnit,
  CameoCode,
  CreatorType,
  EventStatus,
  EventType,
  ItineraryStatus,
  MentionForm,
  OfficeStatus,
  OrganizationType,
  ParticipantRole,
  PlaceType,
  PloverContext,
  PloverEvent,
  PurposeType,
  SegmentType,
  StopStatus,
  Weekday,
  WeekdayDirection
} from 'communique'

const inSetOf = (vocabulary: { readonly keys: object }): ((value: unknown) => boolean) => {
  const words: ReadonlySet<unknown> = new Set(Object.keys(vocabulary.keys))
  return (value) => words.has(value)
}

export const isCalendarDirection = inSetOf(CalendarDirection)
export const isCalendarUnit = inSetOf(CalendarUnit)
export const isCameoCode = inSetOf(CameoCode)
export const isCreatorType = inSetOf(CreatorType)
export const isEventStatus = inSetOf(EventStatus)
export const isEventType = inSetOf(EventType)
export const isItineraryStatus = inSetOf(ItineraryStatus)
export const isMentionForm = inSetOf(MentionForm)
export const isOfficeStatus = inSetOf(OfficeStatus)
export const isOrganizationType = inSetOf(OrganizationType)
export const isParticipantRole = inSetOf(ParticipantRole)
export const isPlaceType = inSetOf(PlaceType)
export const isPloverContext = inSetOf(PloverContext)
export const isPloverEvent = inSetOf(PloverEvent)
export const isPurposeType = inSetOf(PurposeType)
export const isSegmentType = inSetOf(SegmentType)
export const isStopStatus = inSetOf(StopStatus)
export const isWeekday = inSetOf(Weekday)
export const isWeekdayDirection = inSetOf(WeekdayDirection)
