import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'
import { findWords } from '../../text/findWords.js'

/** The part of an article that anchors quote. */
export type Quotable = Pick<Article, 'headline' | 'body'>

/** The smallest anchor for words at an offset of a text. */
const anchorAt = (target: AnchorTarget, text: string, exact: string, start: number): Anchor => {
  const end = start + exact.length
  for (let length = 0; ; length++) {
    for (let before = 0; before <= length; before++) {
      const prefix = text.slice(Math.max(0, start - before), start)
      const suffix = text.slice(end, end + length - before)
      if (
        findWords(text, exact, prefix, suffix, 0) === start &&
        findWords(text, exact, prefix, suffix, start + 1) === -1
      ) {
        const parts = { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) }
        return { in: target, exact, ...parts } as Anchor
      }
    }
  }
}

/**
 * Finds every place where some words stand in the headline and the paragraphs, and gives for each the smallest anchor that means
 * no other.
 *
 * @category Interop
 * @since 0.2.0
 */
export const anchorsOf = ({ headline, body }: Quotable, exact: string): ReadonlyArray<Anchor> => {
  if (exact === '') return []
  const texts: ReadonlyArray<readonly [AnchorTarget, string]> = [
    ['headline', headline],
    ...body.map(({ id, text }) => [id, text] as const)
  ]
  return texts.flatMap(([target, text]) => {
    const anchors: Array<Anchor> = []
    for (let at = findWords(text, exact, '', '', 0); at >= 0; at = findWords(text, exact, '', '', at + 1)) {
      anchors.push(anchorAt(target, text, exact, at))
    }
    return anchors
  })
}
