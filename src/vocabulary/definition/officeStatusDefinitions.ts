import type { OfficeStatus } from '../OfficeStatus.js'

/** What each word of `OfficeStatus` means. */
export const officeStatusDefinitions: Readonly<Record<OfficeStatus, string>> = {
  current: 'In the post, in full right.',
  former: 'No longer in the post: "former", "ex-", "then", "the late".',
  acting: 'In the post for the time being, not appointed to it for good: "acting", "interim", "caretaker".',
  designate: 'Chosen for the post and not yet in it: "-designate", "-elect", "incoming", nominated.'
}
