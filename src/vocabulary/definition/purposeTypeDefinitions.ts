import type { PurposeType } from '../PurposeType.js'

/** What each word of `PurposeType` means. */
export const purposeTypeDefinitions: Readonly<Record<PurposeType, string>> = {
  meeting: 'To see somebody, where the text says that they meet and little more.',
  talks: 'To work on a matter with another side, in one session or several; negotiations too.',
  consultation: 'To hear views and coordinate with partners, where no side has to be won over or agreed with.',
  summit: 'To take part in a meeting of heads of state or government, also as one of their company.',
  ceremony: 'To attend a solemn occasion: an inauguration, a funeral, a parade. For an agreement see signing.',
  signing: 'To sign an agreement, or to be there when it is signed.',
  visit: 'To be a guest or to see a place, and no nearer purpose is named: a state visit, a tour, an inspection.',
  transit: "To pass through on the way elsewhere: a change of aircraft, refuelling, a night's rest.",
  support: 'To give backing or to win it: helping parties along, gathering partners behind a cause, bringing relief.',
  other: 'A purpose of no other type; say which in the description.'
}
