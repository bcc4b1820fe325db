import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { nonEmptyList } from '../codec/list.js'
import { literal } from '../codec/literal.js'
import { type Fields, optional, struct } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { type ActorBase, actorFields } from './ActorBase.js'
import { Extensions } from './Extensions.js'
import { isDelegation } from '../generated/checks/isDelegation.js'
import { isNonEmptyLocalIdList } from '../generated/checks/isNonEmptyLocalIdList.js'

/**
 * People sent to act for somebody: a negotiating team, a visiting party.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Delegation extends ActorBase {
  /** Tells the kinds of actor apart. */
  readonly kind: 'delegation'
  /** Whom it acts for: any actor. */
  readonly represents: ActorId
  /** The persons, organizations and delegations that it is made of, as far as they are named. */
  readonly members?: ReadonlyNonEmptyArray<ActorId>
  /** The person who leads it. */
  readonly head?: ActorId
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Delegation`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Delegation } from 'communique'
 *
 * assert.equal(Delegation.is({ kind: 'delegation', id: 'taliban-team', name: 'the Taliban team', mentions: [], represents: 'taliban' }), true)
 * assert.equal(Delegation.is({ kind: 'delegation', id: 'taliban-team', name: 'the Taliban team', mentions: [] }), false)
 */
export const Delegation: Codec<Delegation> = struct<Delegation>(
  'Delegation',
  /* @__PURE__ */ ((): Fields<Delegation> => ({
    kind: literal('delegation'),
    ...actorFields,
    represents: ActorId,
    members: optional(nonEmptyList(ActorId, isNonEmptyLocalIdList)),
    head: optional(ActorId),
    extensions: optional(Extensions)
  }))(),
  { check: isDelegation }
)
