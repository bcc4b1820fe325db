import { splitsPair } from '../../../text/splitsPair.js'
import { searchBudget } from '../../searchBudget.js'
import type { Quotable } from '../../text/Quotable.js'
import { annotatedText, type TextPart, textParts } from '../annotatedText.js'

/** The text of an article, as the selectors of annotations are held against it. */
export interface TextIndex {
  /** What `annotatedText` gives. */
  readonly text: string
  /** The offset in UTF-16 code units for one in code points; nothing where that is none of this text. */
  readonly unitAt: (codePoint: number) => number | undefined
  /** The part that an offset in code units lies in, or that ends ahead of it. */
  readonly partAt: (unit: number) => TextPart
  /** Whether the text may be searched once more. */
  readonly mayLook: () => boolean
}

/** The text of an article, made ready to be held against. */
export const textIndex = (article: Quotable): TextIndex => {
  const text = annotatedText(article)
  const parts = textParts(article)
  const units: Array<number> = []
  for (let at = 0; at <= text.length; at++) if (!splitsPair(text, at)) units.push(at)
  const partAt = (unit: number): TextPart => {
    let [low, high] = [0, parts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((parts[middle] as TextPart).start <= unit) low = middle
      else high = middle
    }
    return parts[low] as TextPart
  }
  const mayRead = searchBudget()
  return { text, unitAt: (codePoint) => units[codePoint], partAt, mayLook: () => mayRead(2 * text.length) }
}
