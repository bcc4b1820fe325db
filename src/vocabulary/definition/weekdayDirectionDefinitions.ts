import type { WeekdayDirection } from '../WeekdayDirection.js'

/** What each word of `WeekdayDirection` means. */
export const weekdayDirectionDefinitions: Readonly<Record<WeekdayDirection, string>> = {
  past:
    'That weekday on the base day itself or before it, under 14 days away ("left on Thursday"): the text does not ' +
    'tell which of the two.',
  future:
    'That weekday on the base day itself or after it, under 14 days away ("will leave on Thursday", "next Thursday").',
  'current-week': 'That weekday in the week of the base day, Monday to Sunday, be it before or after ("this Thursday").'
}
