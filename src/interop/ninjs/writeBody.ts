import type { Paragraph } from '../../model/Paragraph.js'
import type { LanguageTag } from '../../primitive/LanguageTag.js'
import type { ParagraphId } from '../../primitive/ParagraphId.js'
import { paragraphsOf } from '../html/paragraphsOf.js'
import type { Losses } from '../losses.js'

/** A body in HTML, and the paragraphs whose text it does not say as it is. */
export interface WrittenBody {
  /** A `p` for each paragraph, with its id and, where it has one of its own, its language; `''` where there is no text. */
  readonly html: string
  /** Those whose text is read in another way. */
  readonly changed: ReadonlySet<ParagraphId>
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')

/** Writes paragraphs as HTML. A paragraph whose white space HTML does not keep is a loss. */
export const writeBody = (body: ReadonlyArray<Paragraph>, language: LanguageTag, losses: Losses): WrittenBody => {
  const changed = new Set<ParagraphId>()
  const blocks = body.map(({ id, text, language: own }, index) => {
    const words = escaped(text)
    const read = paragraphsOf(words).paragraphs
    if (read.length === 0) losses.add('no-place', ['body', index], 'HTML has no place for such characters')
    else if (read.length > 1 || read[0] !== text) {
      losses.add('narrowed', ['body', index, 'text'], 'HTML does not keep its white space or control characters')
    }
    if (read[0] !== text || read.length > 1) changed.add(id)
    const isSame = own?.toLowerCase() === language.toLowerCase()
    if (isSame) losses.add('no-place', ['body', index, 'language'], 'it is the language of the article')
    return read.length === 0 ? '' : `<p id="${id}"${own === undefined || isSame ? '' : ` lang="${own}"`}>${words}</p>`
  })
  return { html: blocks.filter((block) => block !== '').join('\n'), changed }
}
