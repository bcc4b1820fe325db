import type { Mention } from '../../model/Mention.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { isolated, joined, shortened } from '../html/inline.js'
import type { Anchor } from '../../model/Anchor.js'
import type { ArticleView } from '../view/ArticleView.js'
import { labelOf, languageOf, linkTo, markId } from '../view/references.js'
import { counted } from '../words/vocabularyWords.js'

/** A link to where the words of an anchor are marked in the text, or their paragraph where they are not. */
export const backLink = (anchor: Anchor, view: ArticleView): Html => {
  const mark = view.markOf.get(anchor)
  const label = labelOf(anchor.in, view) ?? anchor.in
  if (mark === undefined) return html`<span class="cq-note">${label}, not found</span>`
  const id = markId(mark.list, mark.position, mark.ordinal, view)
  return id === undefined
    ? html`<span>${label}</span>`
    : html`<a href="#${id}" aria-label="${label}: ${shortened(anchor.exact)}">${label}</a>`
}

/** How often something is mentioned, and where. */
export const mentionLinks = (mentions: ReadonlyArray<Mention>, view: ArticleView): Html =>
  mentions.length === 0
    ? html`<p class="cq-back">Not mentioned by words of its own</p>`
    : html`<p class="cq-back">
        ${counted(mentions.length, 'mention')}:
        ${joined(
          mentions.map((mention) => backLink(mention, view)),
          ' '
        )}
      </p>`

/** The words that tell of something, each with a link to its paragraph. */
export const evidenceOf = (anchors: ReadonlyArray<Anchor>, view: ArticleView): Fillable =>
  anchors.length === 0
    ? undefined
    : html`<ul class="cq-evidence" aria-label="Evidence">
        ${anchors.map(
          (anchor) =>
            html`<li>${linkTo(anchor.in, view)} ${isolated(`“${anchor.exact}”`, languageOf(anchor.in, view))}</li>`
        )}
      </ul>`
