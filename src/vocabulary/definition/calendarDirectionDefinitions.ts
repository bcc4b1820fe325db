import type { CalendarDirection } from '../CalendarDirection.js'

/** What each word of `CalendarDirection` means. */
export const calendarDirectionDefinitions: Readonly<Record<CalendarDirection, string>> = {
  past:
    'The nearest such month or day that is not after the base day; the base day\'s own month or day counts ("signed ' +
    'in March").',
  future:
    "The nearest such month or day that is not before the base day; the base day's own month or day counts " +
    '("elections on Sept. 15").'
}
