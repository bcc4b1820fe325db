import { defaultMaxSearch } from '../decode/CheckOptions.js'
import { textLengthOf } from '../decode/limitIssues.js'
import { costOfSearch } from '../text/findWords.js'
import type { Quotable } from './text/Quotable.js'

/** Tells, each time before an article gets an anchor for some words in one of its texts, whether it may have one more. */
export type AnchorRoom = (text: string, exact: string) => boolean

/**
 * Room for as many anchors as an article may have by the default `limits.maxSearch` of `decodeArticle`.
 *
 * What is refused does not count: where there is no room for an anchor in a long text, there may be for one in a short text.
 */
export const anchorRoom = (article: Quotable): AnchorRoom => {
  let left = defaultMaxSearch(textLengthOf(article))
  return (text, exact) => {
    const cost = costOfSearch(text, exact)
    if (cost > left) return false
    left -= cost
    return true
  }
}
