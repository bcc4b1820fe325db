import type { SegmentType } from '../SegmentType.js'

/** What each word of `SegmentType` means. */
export const segmentTypeDefinitions: Readonly<Record<SegmentType, string>> = {
  quoted:
    "The speaker's own words, shown as such by quotation marks, a block quotation or a transcript; the segment " +
    'leaves the marks out. A word or two in marks within a paraphrase may be a segment of its own.',
  paraphrased: "What was said, told in the reporter's words and without marks, whatever verb brings it in."
}
