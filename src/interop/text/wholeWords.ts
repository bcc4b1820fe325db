import type { Admits } from './anchorFinder.js'
import { wordBoundaries } from './boundariesOf.js'
import { wordCut } from './wordCut.js'

/**
 * Tells which places of a text hold whole words.
 *
 * A letter, digit or combining mark right before or after makes words part of another one. In scripts written without spaces
 * (Chinese, Japanese, Thai, Lao, Khmer, Burmese) words are what `Intl.Segmenter` takes for such, so that Kyoto is not found in
 * "東京都"; where an engine has none, only those between other characters are. Korean names with a particle are not found.
 */
export const wholeWords = (text: string): Admits => {
  const isBoundary = wordBoundaries(text)
  const isApart = (offset: number): boolean => {
    const cut = wordCut(text, offset)
    return cut === 'perhaps' ? isBoundary(offset) : cut === 'no'
  }
  return (start, end) => isApart(start) && isApart(end)
}
