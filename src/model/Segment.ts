import type { Codec } from '../codec/Codec.js'
import { type Fields, struct } from '../codec/struct.js'
import { SegmentType } from '../vocabulary/SegmentType.js'
import { type Anchor, anchorFields } from './Anchor.js'
import { isSegment } from '../generated/checks/isSegment.js'

/**
 * A stretch of the text that gives a part of what was said, in the speaker's words or in the reporter's.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Segment extends Anchor {
  /** `quoted`: the words between the quotation marks, without the marks. `paraphrased`: the reporter's words. */
  readonly type: SegmentType
}

/**
 * The codec of `Segment`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Segment } from 'communique'
 *
 * assert.equal(Segment.is({ in: 'p5', exact: 'From there, headed to Doha', type: 'quoted' }), true)
 * assert.equal(Segment.is({ in: 'p5', exact: 'From there, headed to Doha', type: 'direct' }), false)
 */
export const Segment: Codec<Segment> = struct<Segment>(
  'Segment',
  /* @__PURE__ */ ((): Fields<Segment> => ({
    ...anchorFields,
    type: SegmentType
  }))(),
  { check: isSegment }
)
