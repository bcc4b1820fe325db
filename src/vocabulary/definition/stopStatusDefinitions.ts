import type { StopStatus } from '../StopStatus.js'

/** What each word of `StopStatus` means. */
export const stopStatusDefinitions: Readonly<Record<StopStatus, string>> = {
  planned: 'Still ahead, also while the travellers are on their way to it.',
  reached: 'The travellers have come there, and nothing says that they have gone on.',
  left: 'The travellers have been there and have gone on.',
  postponed: 'Put off to a later time, while the journey may go on without it.',
  cancelled: 'Dropped from the journey, with no later time in view.'
}
