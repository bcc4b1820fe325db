import type { Mention } from '../model/Mention.js'
import { anchorsWhere } from './text/anchorsWhere.js'
import { wordBoundaries } from './text/boundariesOf.js'
import type { Quotable } from './text/Quotable.js'
import { wordCut } from './text/wordCut.js'

/**
 * The places where an article says a name, as mentions: whole words only, of the same case. A name that stands nowhere has none.
 *
 * A letter, digit or combining mark right before or after the name makes it part of another word. In scripts written without
 * spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) words are what `Intl.Segmenter` takes for such, so that Kyoto is not
 * found in "東京都"; where an engine has none, there are no mentions but those between other characters. Korean names with a
 * particle are not found.
 */
export const mentionsIn = (article: Quotable, name: string): ReadonlyArray<Mention> =>
  anchorsWhere(article, name, (text) => {
    const isBoundary = wordBoundaries(text)
    const isApart = (offset: number): boolean => {
      const cut = wordCut(text, offset)
      return cut === 'perhaps' ? isBoundary(offset) : cut === 'no'
    }
    return (start, end) => isApart(start) && isApart(end)
  }).map((anchor): Mention => ({ ...anchor, form: 'name' }))
