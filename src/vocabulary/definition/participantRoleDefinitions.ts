import type { ParticipantRole } from '../ParticipantRole.js'

/** What each word of `ParticipantRole` means. */
export const participantRoleDefinitions: Readonly<Record<ParticipantRole, string>> = {
  party: 'Takes part in its own right: a side of talks, one of those who meet or call, one who announces or votes.',
  host: 'Receives the others or gives the place; one who also negotiates there may stand in the list as party too.',
  mediator: 'Brings parties together or goes between them: mediates, facilitates, offers good offices.',
  visitor: "Comes to the other's place as a guest: the one whom a host receives.",
  signatory: 'Signs or formally accepts what is agreed. Until then it is a party.',
  observer: 'Is present without a say: a witness, a monitor, an invited guest.',
  subject: 'The one whom the event is about or is done to: the person appointed, the state under sanctions.',
  other: 'Has another part: an escort, an interpreter, an organiser.'
}
