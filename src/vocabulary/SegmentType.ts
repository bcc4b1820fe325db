import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isSegmentType } from '../generated/checks/isSegmentType.js'

/**
 * Whether a segment gives the speaker's own words or the reporter's.
 *
 * `SegmentType.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { SegmentType } from 'communique'
 *
 * assert.equal(SegmentType.is('quoted'), true)
 * assert.equal(SegmentType.is('direct'), false)
 */
export type SegmentType = 'quoted' | 'paraphrased'

/**
 * The codec of `SegmentType`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const SegmentType: Vocabulary<SegmentType> = vocabulary<SegmentType>(
  'SegmentType',
  {
    quoted:
      "The speaker's own words, shown as such by quotation marks, a block quotation or a transcript; the segment " +
      'leaves the marks out. A word or two in marks within a paraphrase may be a segment of its own.',
    paraphrased: "What was said, told in the reporter's words and without marks, whatever verb brings it in."
  },
  isSegmentType
)
