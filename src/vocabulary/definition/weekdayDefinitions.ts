import type { Weekday } from '../Weekday.js'

/** What each word of `Weekday` means. */
export const weekdayDefinitions: Readonly<Record<Weekday, string>> = {
  monday: 'The first day of the week.',
  tuesday: 'The second day of the week.',
  wednesday: 'The third day of the week.',
  thursday: 'The fourth day of the week.',
  friday: 'The fifth day of the week.',
  saturday: 'The sixth day of the week.',
  sunday: 'The seventh and last day of the week.'
}
