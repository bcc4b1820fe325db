import type { Codec } from '../codec/Codec.js'
import { literal } from '../codec/literal.js'
import { type Fields, optional, struct } from '../codec/struct.js'
import { union } from '../codec/union.js'
import { NonEmptyString } from '../primitive/NonEmptyString.js'
import { ParagraphId } from '../primitive/ParagraphId.js'
import { Text } from '../primitive/Text.js'
import { isAnchor } from '../generated/checks/isAnchor.js'
import { isAnchorTarget } from '../generated/checks/isAnchorTarget.js'

/**
 * The part of the article that an anchor quotes: a paragraph, by its id, or the headline, as `headline`.
 *
 * @category Model
 * @since 0.1.0
 */
export type AnchorTarget = ParagraphId | 'headline'

/**
 * The codec of `AnchorTarget`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { AnchorTarget } from 'communique'
 *
 * assert.equal(AnchorTarget.is('headline'), true)
 * assert.equal(AnchorTarget.is('Paragraph 1'), false)
 */
export const AnchorTarget: Codec<AnchorTarget> = union(
  'AnchorTarget',
  [ParagraphId, literal('headline')],
  () => ParagraphId,
  isAnchorTarget
)

/**
 * Where in the text a fact stands, told by quoting it.
 *
 * `exact` is matched as a substring, case included. There are no offsets on the wire: `locate` computes them.
 *
 * @category Model
 * @since 0.1.0
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface Anchor {
  /** The id of the paragraph that is quoted, or the word `headline`. */
  readonly in: AnchorTarget
  /** The words, letter for letter. */
  readonly exact: Text
  /** The text right before `exact`, given where `exact` stands there more than once. */
  readonly prefix?: string
  /** The text right after `exact`, given where `exact` stands there more than once. */
  readonly suffix?: string
}

/** The keys of an anchor, for the records that are anchors with something more. */
export const anchorFields: Fields<Anchor> = {
  in: AnchorTarget,
  exact: Text,
  prefix: /* @__PURE__ */ optional(NonEmptyString),
  suffix: /* @__PURE__ */ optional(NonEmptyString)
}

/**
 * The codec of `Anchor`. That the words are there is checked by the rules `anchor/not-found` and `anchor/ambiguous`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Anchor } from 'communique'
 *
 * assert.equal(Anchor.is({ in: 'p1', exact: 'he', prefix: 'Doha, ' }), true)
 * assert.equal(Anchor.is({ in: 'p1', exact: 'he', prefix: '' }), false)
 */
export const Anchor: Codec<Anchor> = struct<Anchor>('Anchor', anchorFields, { check: isAnchor })
