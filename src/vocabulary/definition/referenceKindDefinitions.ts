import type { ReferenceKind } from '../ReferenceKind.js'

/** What each word of `ReferenceKind` means. */
export const referenceKindDefinitions: Readonly<Record<ReferenceKind, string>> = {
  weekday: 'A day of the week ("Thursday").',
  offset: 'A number of days, weeks, months or years ("yesterday", "two weeks ago", "next month").',
  calendar: 'A month or a day of the year that is told without its year ("in March", "Sept. 15").'
}
