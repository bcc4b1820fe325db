import type { Path } from '../../../issue/Issue.js'
import type { AnchorTarget } from '../../../model/Anchor.js'
import { findAnchor } from '../../../text/findAnchor.js'
import type { TextPart } from '../annotatedText.js'
import { type AnchorKey, anchorsAt, type HeldAnchor, type Holder } from '../holders.js'
import type { Range } from './selectedWords.js'

/** An anchor of a record, and where its words stand in the whole text. */
export interface AnchorEntry extends Range {
  readonly anchor: HeldAnchor['anchor']
  /** The selector that told it; nothing where the article had it and no annotation told it again. */
  readonly toldAt?: Path
  /** Whether the article did not have it before. */
  readonly isNew: boolean
}

/** The anchors that a record has under a key. */
export const entriesOf = (
  holder: Holder,
  key: AnchorKey,
  parts: ReadonlyMap<AnchorTarget, TextPart>
): ReadonlyArray<AnchorEntry> =>
  anchorsAt(holder)
    .filter((held) => held.key === key)
    .map(({ anchor }) => {
      const part = parts.get(anchor.in) as TextPart
      const start = part.start + findAnchor(part.text, anchor)
      return { anchor, start, end: start + anchor.exact.length, isNew: false }
    })
