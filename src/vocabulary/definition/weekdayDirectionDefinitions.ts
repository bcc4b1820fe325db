import type { WeekdayDirection } from '../WeekdayDirection.js'

/** What each word of `WeekdayDirection` means. */
export const weekdayDirectionDefinitions: Readonly<Record<WeekdayDirection, string>> = {
  past:
    'That weekday on the base day or before it, the nearest or the one a week further ("left on Thursday"): the text ' +
    'does not tell which.',
  future:
    'That weekday on the base day or after it, the nearest or the one a week further ("will leave on Thursday", ' +
    '"next Thursday").',
  'current-week': 'That weekday in the week of the base day, Monday to Sunday, be it before or after ("this Thursday").'
}
