import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { Mention } from '../../model/Mention.js'
import { costOfSearch, findWords } from '../../text/findWords.js'
import { mentionsIn } from '../mentionsIn.js'
import type { Quotable } from '../text/anchorsOf.js'

/** The text of an article, to look for words in. */
export interface Texts {
  /** The only place where words stand, in the paragraph that is named or else anywhere. */
  readonly only: (exact: string, target: string | undefined) => Anchor | undefined
  /** Where a name stands; `undefined` where that would take too long to tell. */
  readonly mentions: (name: string) => ReadonlyArray<Mention> | undefined
}

/** How many code units are read at the most for each one of the text, and for a short text. */
const SEARCH_PER_UNIT = 500
const LEAST_SEARCH = 5_000_000

/** How often a name may stand in a text: what stands there more often is no name. */
const MOST_MENTIONS = 100

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

  const countOf = (name: string): number => {
    let count = 0
    for (const [, text] of texts) {
      for (let at = text.indexOf(name); at >= 0 && count <= MOST_MENTIONS; at = text.indexOf(name, at + 1)) count++
    }
    return count
  }

  const mentions: Texts['mentions'] = (name) => {
    left -= length + name.length
    if (left < 0 || name.length > length) return name.length > length ? [] : undefined
    const count = countOf(name)
    left -= count * count * 100
    return count > MOST_MENTIONS ? undefined : count === 0 ? [] : mentionsIn(article, name)
  }

  return { only, mentions }
}
