import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { nonEmptyList } from '../codec/list.js'
import { literal } from '../codec/literal.js'
import { type Fields, optional, struct } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { type ActorBase, actorFields } from './ActorBase.js'
import { Extensions } from './Extensions.js'
import { isGroup } from '../generated/checks/isGroup.js'
import { isNonEmptyLocalIdList } from '../generated/checks/isNonEmptyLocalIdList.js'

/**
 * People or parties spoken of together, or a movement: "the two sides".
 *
 * @category Model
 * @since 0.1.0
 */
export interface Group extends ActorBase {
  /** Tells the kinds of actor apart. */
  readonly kind: 'group'
  /** The actors that it is made of, as far as they are named. */
  readonly members?: ReadonlyNonEmptyArray<ActorId>
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Group`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Group } from 'communique'
 *
 * assert.equal(Group.is({ kind: 'group', id: 'two-sides', name: 'the two sides', mentions: [], members: ['kabul', 'taliban'] }), true)
 * assert.equal(Group.is({ kind: 'group', id: 'two-sides', name: 'the two sides', mentions: [], members: [] }), false)
 */
export const Group: Codec<Group> = struct<Group>(
  'Group',
  /* @__PURE__ */ ((): Fields<Group> => ({
    kind: literal('group'),
    ...actorFields,
    members: optional(nonEmptyList(ActorId, isNonEmptyLocalIdList)),
    extensions: optional(Extensions)
  }))(),
  { check: isGroup }
)
