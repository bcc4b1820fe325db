import type { Codec } from '../codec/Codec.js'
import { taggedUnion } from '../codec/taggedUnion.js'
import { Delegation } from './Delegation.js'
import { Group } from './Group.js'
import { Organization } from './Organization.js'
import { Person } from './Person.js'
import { State } from './State.js'
import { isActor } from '../generated/checks/isActor.js'

/**
 * Whoever acts, speaks or is acted upon in the article, told apart by `kind`.
 *
 * @category Model
 * @since 0.1.0
 */
export type Actor = Person | Organization | State | Delegation | Group

/**
 * The codec of `Actor`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Actor } from 'communique'
 *
 * assert.equal(Actor.is({ kind: 'state', id: 'turkey', name: 'Turkey', country: 'TR', mentions: [] }), true)
 * assert.equal(Actor.is({ kind: 'country', id: 'turkey', name: 'Turkey', mentions: [] }), false)
 */
export const Actor: Codec<Actor> = taggedUnion(
  'Actor',
  'kind',
  [Person, Organization, State, Delegation, Group],
  isActor
)
