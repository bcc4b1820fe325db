import type { ActorKind } from '../ActorKind.js'

/** What each word of `ActorKind` means. */
export const actorKindDefinitions: Readonly<Record<ActorKind, string>> = {
  person:
    'One human being. Somebody who is only quoted, and never named, needs no actor: see the speaker kind unnamed.',
  organization:
    'A body with a lasting form of its own: ministry, parliament, party, army, company, committee. A government that ' +
    'acts for its country is that state.',
  state: 'A country that acts, recognised or not. As a place to be in or go to it is a place of type country.',
  delegation:
    'People sent to speak or negotiate for another actor, for one task. A standing office abroad is an organization ' +
    'of type mission.',
  group:
    'People or parties spoken of together ("the two sides"), or a movement. With a leadership that acts in its name ' +
    'it is an organization.'
}
