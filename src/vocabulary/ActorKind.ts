import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isActorKind } from '../generated/checks/isActorKind.js'

/**
 * What kind of actor an actor is: the tag of `Actor`.
 *
 * `definitions.ActorKind` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  { person: null, organization: null, state: null, delegation: null, group: null },
  isActorKind
)
