import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import { Text } from '../../primitive/Text.js'
import { findWords } from '../../text/findWords.js'
import { textsOf } from '../../text/textsOf.js'
import type { AnchorRoom } from '../anchorRoom.js'
import { anchorMaker } from './anchorMaker.js'
import type { Quotable } from './Quotable.js'

/** Tells whether words from an offset of a text to another are admitted. */
export type Admits = (start: number, end: number) => boolean

/** How much may be done to find anchors, for as many words as are asked for. */
export interface AnchorBudget {
  /** Tells, before an anchor is made, whether there may be one more. */
  readonly mayHave: AnchorRoom
  /** Tells, before a place of the words is looked at, whether one more may be. */
  readonly mayLook: (exact: string) => boolean
}

/** The anchors of some words. */
export interface FoundAnchors {
  /** In reading order. */
  readonly anchors: ReadonlyArray<Anchor>
  /** Whether there are no others, for all that the budget tells. */
  readonly isAll: boolean
}

/** What is known of a text once words have been found in it. */
interface KnownText {
  readonly admits: Admits
  readonly anchorAt: ReturnType<typeof anchorMaker>
}

/**
 * Finds anchors for those places of words that a test admits, as far as a budget reaches.
 *
 * What has to be known of a text is found out once, however many words are asked for.
 *
 * @param admitting - given a text, what tells which places are admitted
 */
export const anchorFinder = (
  article: Quotable,
  admitting: (text: string) => Admits,
  { mayHave, mayLook }: AnchorBudget
): ((exact: string) => FoundAnchors) => {
  const texts = textsOf(article)
  const known = new Map<AnchorTarget, KnownText>()
  const knownText = (target: AnchorTarget, text: string): KnownText => {
    const made = known.get(target) ?? { admits: admitting(text), anchorAt: anchorMaker(target, text) }
    known.set(target, made)
    return made
  }
  return (exact) => {
    const anchors: Array<Anchor> = []
    if (!Text.is(exact)) return { anchors, isAll: true }
    for (const [target, text] of texts) {
      for (let at = findWords(text, exact, '', '', 0); at >= 0; at = findWords(text, exact, '', '', at + 1)) {
        if (!mayLook(exact)) return { anchors, isAll: false }
        const { admits, anchorAt } = knownText(target, text)
        if (!admits(at, at + exact.length)) continue
        if (!mayHave(text, exact)) return { anchors, isAll: false }
        anchors.push(anchorAt(exact, at))
      }
    }
    return { anchors, isAll: true }
  }
}
