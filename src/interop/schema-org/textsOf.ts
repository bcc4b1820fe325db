import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { Mention } from '../../model/Mention.js'
import { costOfSearch, findWords } from '../../text/findWords.js'
import { mentionsIn } from '../mentionsIn.js'
import type { Quotable } from '../text/anchorsOf.js'
import { mentionCost } from './mentionCost.js'

/** The text of an article, to look for words in. */
export interface Texts {
  /** The only place where words stand, in the paragraph that is named or else anywhere. */
  readonly only: (exact: string, target: string | undefined) => Anchor | undefined
  /** Where a name stands; `undefined` where that would take too long to tell. */
  readonly mentions: (name: string) => ReadonlyArray<Mention> | undefined
}

/** How many code units are read at the most for each one of the text, and for a short text. */
const SEARCH_PER_UNIT = 500
const LEAST_SEARCH = 100_000_000

/** The headline and the paragraphs of an article, to look for words in; no more is read of them than is about linear in their length. */
export const textsOf = (article: Quotable): Texts => {
  const texts: ReadonlyArray<readonly [AnchorTarget, string]> = [
    ['headline', article.headline],
    ...article.body.map(({ id, text }) => [id, text] as const)
  ]
  const byTarget: ReadonlyMap<string, ReadonlyArray<readonly [AnchorTarget, string]>> = new Map(
    texts.map((entry) => [entry[0], [entry]])
  )
  const length = texts.reduce((sum, [, text]) => sum + text.length, 0)
  let left = LEAST_SEARCH + SEARCH_PER_UNIT * length

  const only: Texts['only'] = (exact, target) => {
    const places: Array<AnchorTarget> = []
    for (const [id, text] of target === undefined ? texts : (byTarget.get(target) ?? [])) {
      left -= costOfSearch(text, exact) + exact.length
      if (left < 0) return undefined
      const at = findWords(text, exact, '', '', 0)
      if (at >= 0) places.push(id)
      if (at >= 0 && findWords(text, exact, '', '', at + 1) >= 0) places.push(id)
    }
    const [place] = places
    return places.length === 1 ? ({ in: place, exact } as Anchor) : undefined
  }

  const mentions: Texts['mentions'] = (name) => {
    if (name.length > length) return []
    left -= length
    if (left < 0) return undefined
    const cost = texts.reduce((sum, [, text]) => sum + mentionCost(text, name), 0)
    if (cost > left) return undefined
    left -= cost
    return cost === 0 ? [] : mentionsIn(article, name)
  }

  return { only, mentions }
}
