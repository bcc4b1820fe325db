import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import { findWords } from '../../text/findWords.js'
import { splitsPair } from '../../text/splitsPair.js'
import { searchBudget } from '../searchBudget.js'
import { wordCut } from './wordCut.js'

type Texts = ReadonlyMap<AnchorTarget, string>

/** A place in one of several texts. */
export interface PlaceInTexts {
  readonly target: AnchorTarget
  readonly text: string
  readonly start: number
}

/** Why there is no such place. */
export type NoPlace = 'not-found' | 'ambiguous'

/** How much of the text around words tells them from others, and how long words must be with that. */
const AROUND = [32, 12]
const LONG = 20

/** How many code units are read at the most. */
const MOST_READ = 200_000_000

/** The one place where words stand, the first two of several, or none. */
const placesOf = (texts: Texts, exact: string, prefix: string, suffix: string): ReadonlyArray<PlaceInTexts> => {
  const places: Array<PlaceInTexts> = []
  for (const [target, text] of texts) {
    let start = findWords(text, exact, prefix, suffix, 0)
    while (start >= 0 && places.length < 2) {
      places.push({ target, text, start })
      start = findWords(text, exact, prefix, suffix, start + 1)
    }
  }
  return places
}

/** The prefixes and suffixes by which words may be told, the surest first. */
const contextsOf = (text: string, start: number, end: number): ReadonlyArray<readonly [string, string]> => [
  ...AROUND.flatMap((length) => {
    const from = Math.max(0, start - length)
    const to = end + length
    const before = text.slice(splitsPair(text, from) ? from + 1 : from, start)
    const after = text.slice(end, splitsPair(text, to) ? to - 1 : to)
    return [[before, after] as const, [before, ''] as const, ['', after] as const]
  }),
  ['', '']
]

/**
 * Finds words of one version of some texts in the next, wherever they stand there, with certainty.
 *
 * The words, alone or with 12 or 32 units on one side or both, must have stood once in all the texts, and must stand once in
 * the next; together they have to have 20 units, so that "he" is not found in another sentence. Reads 200 million units of
 * text at the most; what is asked for after that is `ambiguous`.
 */
export const samePlaceFinder = (
  before: Texts,
  after: Texts
): ((words: Anchor, start: number) => PlaceInTexts | NoPlace) => {
  let length = 0
  for (const text of [...before.values(), ...after.values()]) length += text.length + 1
  const mayRead = searchBudget(MOST_READ)
  return ({ in: target, exact }, start) => {
    const text = before.get(target) as string
    const end = start + exact.length
    const isCutAlike = (place: PlaceInTexts): boolean =>
      wordCut(text, start) === wordCut(place.text, place.start) &&
      wordCut(text, end) === wordCut(place.text, place.start + exact.length)
    for (const [prefix, suffix] of contextsOf(text, start, end)) {
      const words = prefix + exact + suffix
      if (!mayRead(length) || words.length < LONG) continue
      const [place, ...others] = placesOf(after, exact, prefix, suffix)
      if (place === undefined || others.length > 0 || !isCutAlike(place)) continue
      if (placesOf(before, exact, prefix, suffix).length === 1) return place
    }
    return mayRead(length) && placesOf(after, exact, '', '').length === 0 ? 'not-found' : 'ambiguous'
  }
}
