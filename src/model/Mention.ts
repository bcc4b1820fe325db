import type { Codec } from '../codec/Codec.js'
import { type Fields, optional, struct } from '../codec/struct.js'
import { MentionForm } from '../vocabulary/MentionForm.js'
import { type Anchor, anchorFields } from './Anchor.js'
import { isMention } from '../generated/checks/isMention.js'

/**
 * Words that mention an actor or a place.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Mention extends Anchor {
  /** How the words mention it: by name, by description, by pronoun or by metonym. */
  readonly form?: MentionForm
}

/**
 * The codec of `Mention`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Mention } from 'communique'
 *
 * assert.equal(Mention.is({ in: 'p1', exact: 'Kabul', form: 'metonym' }), true)
 * assert.equal(Mention.is({ in: 'p1', exact: 'Kabul', form: 'metonymy' }), false)
 */
export const Mention: Codec<Mention> = struct<Mention>(
  'Mention',
  /* @__PURE__ */ ((): Fields<Mention> => ({
    ...anchorFields,
    form: optional(MentionForm)
  }))(),
  { check: isMention }
)
