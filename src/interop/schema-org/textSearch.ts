import { textLengthOf } from '../../decode/limitIssues.js'
import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { Mention } from '../../model/Mention.js'
import { costOfSearch, findWords } from '../../text/findWords.js'
import { textsOf } from '../../text/textsOf.js'
import { mentionsIn } from '../mentionsIn.js'
import type { Quotable } from '../text/Quotable.js'
import { mentionCost } from './mentionCost.js'

/** The text of an article, to look for words in. */
export interface TextSearch {
  /** The only place where words stand, in the paragraph that is named or else anywhere. */
  readonly only: (exact: string, target: string | undefined) => Anchor | undefined
  /** Where a name stands; `undefined` where that would take too long to tell. */
  readonly mentions: (name: string) => ReadonlyArray<Mention> | undefined
}

/** How many code units are read at the most for each one of the text, and for a short text. */
const SEARCH_PER_UNIT = 500
const LEAST_SEARCH = 100_000_000

/** The headline and the paragraphs of an article, to look for words in; no more is read of them than is about linear in their length. */
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

  const mentions: TextSearch['mentions'] = (name) => {
    if (name.length > length) return []
    left -= length
    if (left < 0) return undefined
    let cost = 0
    for (const text of texts.values()) cost += mentionCost(text, name)
    if (cost > left) return undefined
    left -= cost
    return cost === 0 ? [] : mentionsIn(article, name)
  }

  return { only, mentions }
}
