import type { CalendarUnit } from '../CalendarUnit.js'

/** What each word of `CalendarUnit` means. */
export const calendarUnitDefinitions: Readonly<Record<CalendarUnit, string>> = {
  day: 'Calendar days: yesterday is -1, today 0. Comes to a day.',
  week: 'Weeks from Monday to Sunday: last week is -1, this week 0. Comes to the interval of that whole week.',
  month: 'Calendar months: next month is 1. Comes to a month.',
  year: 'Calendar years: two years ago is -2. Comes to a year.'
}
