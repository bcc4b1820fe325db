import type { Codec } from '../codec/Codec.js'
import { optional, struct } from '../codec/struct.js'
import { LanguageTag } from '../primitive/LanguageTag.js'
import { ParagraphId } from '../primitive/ParagraphId.js'
import { Text } from '../primitive/Text.js'
import { isParagraph } from '../generated/checks/isParagraph.js'

/**
 * A paragraph of the body: the unit of text that anchors point into.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/articleBody
 */
export interface Paragraph {
  /** Names the paragraph for anchors; unique in the whole article. */
  readonly id: ParagraphId
  /** The words as they were published, letter for letter. */
  readonly text: Text
  /** The language of this paragraph, only where it is not the article's. */
  readonly language?: LanguageTag
}

/**
 * The codec of `Paragraph`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Paragraph } from 'communique'
 *
 * assert.equal(Paragraph.is({ id: 'p1', text: 'The envoy left Washington on Thursday.' }), true)
 * assert.equal(Paragraph.is({ id: 'p1', text: '' }), false)
 */
export const Paragraph: Codec<Paragraph> = struct<Paragraph>(
  'Paragraph',
  {
    id: ParagraphId,
    text: Text,
    language: optional(LanguageTag)
  },
  { check: isParagraph }
)
