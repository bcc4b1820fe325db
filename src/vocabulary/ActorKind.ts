import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isActorKind } from '../generated/checks/isActorKind.js'

/**
 * What kind of actor an actor is: the tag of `Actor`.
 *
 * `ActorKind.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { ActorKind } from 'communique'
 *
 * assert.equal(ActorKind.is('delegation'), true)
 * assert.equal(ActorKind.is('country'), false)
 */
export type ActorKind = 'person' | 'organization' | 'state' | 'delegation' | 'group'

/**
 * The codec of `ActorKind`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const ActorKind: Vocabulary<ActorKind> = vocabulary<ActorKind>(
  'ActorKind',
  {
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
  },
  isActorKind
)
