import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isSegmentType } from '../generated/checks/isSegmentType.js'

/**
 * Whether a segment gives the speaker's own words or the reporter's.
 *
 * `definitions.SegmentType` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  { quoted: null, paraphrased: null },
  isSegmentType
)
