import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional, struct } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { EdtfDate } from '../primitive/EdtfDate.js'
import { Text } from '../primitive/Text.js'
import { OfficeStatus } from '../vocabulary/OfficeStatus.js'
import { Anchor } from './Anchor.js'
import { isOffice } from '../generated/checks/isOffice.js'
import { isAnchorList } from '../generated/checks/isAnchorList.js'

/**
 * A post that a person holds, held or is to hold, for one side and perhaps towards another: an envoy of Washington to
 * Kabul has both.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/OrganizationRole
 */
export interface Office {
  /** The title as the text has it. */
  readonly title: Text
  /** Whom the post is held for; an aide's may be a person. */
  readonly sending?: ActorId
  /** Whom the post is held towards. */
  readonly receiving?: ActorId
  /** Whether the post is held now, was, is filled for the time being, or will be held. */
  readonly status?: OfficeStatus
  /** When the term began. */
  readonly since?: EdtfDate
  /** When the term ended or ends; not before `since`. */
  readonly until?: EdtfDate
  /** The words that tell of the post. */
  readonly evidence: ReadonlyArray<Anchor>
}

/**
 * The codec of `Office`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Office } from 'communique'
 *
 * assert.equal(Office.is({ title: 'spokesman', sending: 'afghan-delegation', evidence: [] }), true)
 * assert.equal(Office.is({ title: 'spokesman', status: 'retired', evidence: [] }), false)
 */
export const Office: Codec<Office> = struct<Office>(
  'Office',
  {
    title: Text,
    sending: optional(ActorId),
    receiving: optional(ActorId),
    status: optional(OfficeStatus),
    since: optional(EdtfDate),
    until: optional(EdtfDate),
    evidence: list(Anchor, isAnchorList)
  },
  { check: isOffice }
)
