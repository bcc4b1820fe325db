import { textLengthOf } from '../../decode/limitIssues.js'
import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import { costOfSearch, findWords } from '../../text/findWords.js'
import { textsOf } from '../../text/textsOf.js'
import { anchorRoom } from '../anchorRoom.js'
import { type FoundMentions, mentionFinder } from '../mentionFinder.js'
import type { Quotable } from '../text/Quotable.js'

/** The text of an article, to look for words in. */
export interface TextSearch {
  /** The only place where words stand, in the paragraph that is named or else anywhere. */
  readonly only: (exact: string, target: string | undefined) => Anchor | undefined
  /** The same for an anchor that the article gets: there is none where it may not have another. */
  readonly proof: (exact: string, target: string | undefined) => Anchor | undefined
  /** Where a name stands, as mentions that the article gets. */
  readonly mentions: (name: string) => FoundMentions
}

/** How many code units are read at the most for each one of the text, and for a short text. */
const SEARCH_PER_UNIT = 500
const LEAST_SEARCH = 100_000_000

/**
 * The headline and the paragraphs of an article, to look for words in. No more is read of them than is about linear in their length, and
 * proofs and mentions together are no more than an article may have by the default limits of `decodeArticle`.
 */
export const textSearch = (article: Quotable): TextSearch => {
  const texts = textsOf(article)
  const length = textLengthOf(article)
  let left = LEAST_SEARCH + SEARCH_PER_UNIT * length

  const only: TextSearch['only'] = (exact, target) => {
    const places: Array<AnchorTarget> = []
    for (const id of target === undefined ? texts.keys() : [target as AnchorTarget]) {
      const text = texts.get(id)
      if (text === undefined) return undefined
      left -= costOfSearch(text, exact) + exact.length
      if (left < 0) return undefined
      const at = findWords(text, exact, '', '', 0)
      if (at >= 0) places.push(id)
      if (at >= 0 && findWords(text, exact, '', '', at + 1) >= 0) places.push(id)
    }
    const [place] = places
    return places.length === 1 ? ({ in: place, exact } as Anchor) : undefined
  }

  const mayHave = anchorRoom(article)
  const proof: TextSearch['proof'] = (exact, target) => {
    const anchor = only(exact, target)
    return anchor !== undefined && mayHave(texts.get(anchor.in) as string, exact) ? anchor : undefined
  }

  return { only, proof, mentions: mentionFinder(article, mayHave) }
}
