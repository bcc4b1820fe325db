import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { type Fields, optional, struct } from '../codec/struct.js'
import { ActorId } from '../primitive/ActorId.js'
import { CountryCode } from '../primitive/CountryCode.js'
import { OrganizationType } from '../vocabulary/OrganizationType.js'
import { type ActorBase, actorFields } from './ActorBase.js'
import { Extensions } from './Extensions.js'
import { isOrganization } from '../generated/checks/isOrganization.js'

/**
 * A body that outlasts its members: a ministry, a party, an armed group, a company.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Organization extends ActorBase {
  /** Tells the kinds of actor apart. */
  readonly kind: 'organization'
  /** What sort of body it is. */
  readonly type: OrganizationType
  /** The organization or state that it is a part of. */
  readonly parent?: ActorId
  /** The country that it belongs to. */
  readonly country?: CountryCode
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Organization`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Organization } from 'communique'
 *
 * assert.equal(Organization.is({ kind: 'organization', id: 'taliban', name: 'Taliban', mentions: [], type: 'armed-group' }), true)
 * assert.equal(Organization.is({ kind: 'organization', id: 'taliban', name: 'Taliban', mentions: [], type: 'movement' }), false)
 */
export const Organization: Codec<Organization> = struct<Organization>(
  'Organization',
  /* @__PURE__ */ ((): Fields<Organization> => ({
    kind: literal('organization'),
    ...actorFields,
    type: OrganizationType,
    parent: optional(ActorId),
    country: optional(CountryCode),
    extensions: optional(Extensions)
  }))(),
  { check: isOrganization }
)
