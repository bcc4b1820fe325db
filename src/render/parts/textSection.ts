import type { Paragraph } from '../../model/Paragraph.js'
import type { Statement } from '../../model/Statement.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { attribute, isolated } from '../html/inline.js'
import { markedText } from '../marks/markedText.js'
import type { ArticleView, Mark } from '../view/ArticleView.js'
import { elementId, shortTag } from '../view/references.js'
import { recordKey } from '../view/shownAt.js'
import { section } from './card.js'
import { findingsAt } from './findings.js'
import { mediumLabel } from './mediumOf.js'
import { speakerOf } from './speakerOf.js'

const legend = html`<p class="cq-legend">
  Marked in the text:
  <span class="cq-mention cq-actor">actor</span> <span class="cq-mention cq-place">place</span>
  <span class="cq-words cq-quoted">quoted</span> <span class="cq-words cq-paraphrased">paraphrased</span>
</p>`

/** Who says what is said in a paragraph, to stand beside it. */
const speakersOf = (marks: ReadonlyArray<Mark>, view: ArticleView): Fillable => {
  const positions = new Set(marks.flatMap(({ list, position }) => (list === 'statements' ? [position] : [])))
  if (positions.size === 0) return undefined
  const items = [...positions].map((position) => {
    const statement = view.article.statements[position] as Statement
    const { id, medium } = statement
    const channel =
      medium === undefined ? undefined : html`<span class="cq-note">, ${isolated(mediumLabel(medium))}</span>`
    return html`<li>
      <a class="cq-number" href="#${view.idPrefix}${id}" aria-label="Statement ${position + 1}">${position + 1}</a>
      ${speakerOf(statement, view)}${channel}
    </li>`
  })
  return html`<ul class="cq-speakers" aria-label="Who speaks">
    ${items}
  </ul>`
}

const passage = ({ id, text, language }: Paragraph, position: number, view: ArticleView): Html => {
  const element = elementId('body', position, view)
  const marks = element === undefined ? [] : (view.marksIn.get(id) ?? [])
  const tag = shortTag(language ?? view.article.language)
  const number = `¶${position + 1}`
  return html`<div class="cq-passage" ${attribute('id', element)}>
    ${
      element === undefined
        ? html`<span class="cq-pilcrow">${number}</span>`
        : html`<a class="cq-pilcrow" href="#${element}">${number}</a>`
    }
    <p class="cq-paragraph" ${attribute('lang', tag)} dir="auto">${markedText(text, marks, view)}</p>
    <div class="cq-margin">${speakersOf(marks, view)}${findingsAt(recordKey('body', position), view)}</div>
  </div> `
}

/** The text with all that is marked in it. Beside each paragraph stand those who speak there, and what was found. */
export const textSection = (view: ArticleView): Html =>
  section('text', 'Text', view, [legend, view.article.body.map((paragraph, index) => passage(paragraph, index, view))])
