import { expect } from 'vitest'
import { Anchor, type Article, locate } from '../../../src/index.js'

/** Holds anchors to the codec and to `locate`, and gives back where they stand: paragraph and offset. */
export const everyAnchorLocates = (article: Article, anchors: ReadonlyArray<Anchor>): ReadonlyArray<string> =>
  anchors.map((anchor) => {
    expect(Anchor.is(anchor)).toBe(true)
    const located = locate(article, anchor)
    expect(located._tag).toBe('Right')
    return located._tag === 'Right' ? `${anchor.in} ${located.right.utf16.start}` : ''
  })
