import { defaultMaxSearch } from '../../decode/CheckOptions.js'
import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import { Text } from '../../primitive/Text.js'
import { costOfSearch, findWords } from '../../text/findWords.js'
import { textsOf } from '../../text/textsOf.js'
import { characterBoundaries } from './boundariesOf.js'
import { neededContext } from './Context.js'
import { contextAt } from './contextAt.js'
import type { Quotable } from './Quotable.js'

/** Makes anchors for places in a text: each with the smallest prefix and suffix that tell it from others. */
export const anchorMaker = (target: AnchorTarget, text: string): ((exact: Text, start: number) => Anchor) => {
  const isCut = characterBoundaries(text)
  return (exact, start) => ({ in: target, exact, ...neededContext(contextAt(text, exact, start, isCut)) })
}

/**
 * The anchors of those places of some words that a test admits, in reading order; no more of them than the default limits of
 * `decodeArticle` let an article have.
 *
 * @param admitting - given a text, what tells whether words from an offset to another are admitted
 */
export const anchorsWhere = (
  article: Quotable,
  exact: string,
  admitting: (text: string) => (start: number, end: number) => boolean
): ReadonlyArray<Anchor> => {
  const anchors: Array<Anchor> = []
  if (!Text.is(exact)) return anchors
  const texts = textsOf(article)
  let length = 0
  for (const text of texts.values()) length += text.length
  let room = defaultMaxSearch(length)
  for (const [target, text] of texts) {
    const anchorAt = anchorMaker(target, text)
    const admits = admitting(text)
    for (let at = findWords(text, exact, '', '', 0); at >= 0; at = findWords(text, exact, '', '', at + 1)) {
      const isAdmitted = admits(at, at + exact.length)
      room -= isAdmitted ? costOfSearch(text, exact) : exact.length
      if (room < 0) return anchors
      if (isAdmitted) anchors.push(anchorAt(exact, at))
    }
  }
  return anchors
}
