import type { AnchorTarget } from '../../model/Anchor.js'
import { codePointCount } from '../../text/codePointCount.js'
import type { Quotable } from '../text/Quotable.js'

/** A part of the annotated text: the headline or a paragraph. */
export interface TextPart {
  /** Which. */
  readonly target: AnchorTarget
  /** Its text. */
  readonly text: string
  /** Where it starts in the whole, in UTF-16 code units. */
  readonly start: number
  /** Where it starts in the whole, in code points. */
  readonly codePointStart: number
  /** Where it ends in the whole, in code points. */
  readonly codePointEnd: number
}

/** What stands between two parts. */
const SEPARATOR = '\n\n'

/**
 * The text that the offsets of annotations count in: the headline and the paragraphs, with an empty line (two line feeds)
 * between each two, and nothing after the last.
 *
 * @category Interop
 * @since 0.2.0
 * @example
 * import { annotatedText } from 'communique/interop/web-annotation'
 * import article from 'communique/fixtures/minimal.json' with { type: 'json' }
 * import { parseArticle } from 'communique'
 *
 * const text = annotatedText(parseArticle(article))
 * assert.equal(text.startsWith(`${article.headline}\n\n${article.body[0]?.text}`), true)
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export const annotatedText = ({ headline, body }: Quotable): string =>
  [headline, ...body.map(({ text }) => text)].join(SEPARATOR)

/** The parts of the annotated text, in order. */
export const textParts = ({ headline, body }: Quotable): ReadonlyArray<TextPart> => {
  let [start, codePointStart] = [0, 0]
  const partOf = (target: AnchorTarget, text: string): TextPart => {
    const codePointEnd = codePointStart + codePointCount(text, 0, text.length)
    const part = { target, text, start, codePointStart, codePointEnd }
    start += text.length + SEPARATOR.length
    codePointStart = codePointEnd + SEPARATOR.length
    return part
  }
  return [partOf('headline', headline), ...body.map(({ id, text }) => partOf(id, text))]
}

/** The parts by what anchors call them. Of two paragraphs with the same id, the first is meant. */
export const partsByTarget = (article: Quotable): ReadonlyMap<AnchorTarget, TextPart> =>
  new Map([...textParts(article)].reverse().map((part) => [part.target, part]))
