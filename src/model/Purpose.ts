import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { list, nonEmptyList } from '../codec/list.js'
import { optional, struct } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { EventId } from '../primitive/EventId.js'
import { Text } from '../primitive/Text.js'
import { PurposeType } from '../vocabulary/PurposeType.js'
import { Anchor } from './Anchor.js'
import { isPurpose } from '../generated/checks/isPurpose.js'
import { isAnchorList } from '../generated/checks/isAnchorList.js'
import { isNonEmptyLocalIdList } from '../generated/checks/isNonEmptyLocalIdList.js'

/**
 * What somebody does, or means to do, at a stop of a journey.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Purpose {
  /** What sort of purpose it is. */
  readonly type: PurposeType
  /** The purpose in a few words. */
  readonly description?: Text
  /** Whom it is done with. */
  readonly with?: ReadonlyNonEmptyArray<ActorId>
  /** The event that the traveller comes for. */
  readonly event?: EventId
  /** The words that tell of it. */
  readonly evidence: ReadonlyArray<Anchor>
}

/**
 * The codec of `Purpose`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Purpose } from 'communique'
 *
 * assert.equal(Purpose.is({ type: 'talks', with: ['two-parties'], evidence: [] }), true)
 * assert.equal(Purpose.is({ type: 'negotiating', evidence: [] }), false)
 */
export const Purpose: Codec<Purpose> = struct<Purpose>(
  'Purpose',
  {
    type: PurposeType,
    description: optional(Text),
    with: optional(nonEmptyList(ActorId, isNonEmptyLocalIdList)),
    event: optional(EventId),
    evidence: list(Anchor, isAnchorList)
  },
  { check: isPurpose }
)
