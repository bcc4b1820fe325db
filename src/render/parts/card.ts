import type { Extensions } from '../../model/Extensions.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { attribute } from '../html/inline.js'
import type { ArticleView, ListName } from '../view/ArticleView.js'
import { elementId } from '../view/references.js'
import { recordKey } from '../view/shownAt.js'
import { jsonText } from '../words/jsonText.js'
import { findingsAt } from './findings.js'

/** How sure it is that something was read out rightly, in words. */
export const confidenceOf = (confidence: number | undefined): Fillable =>
  confidence === undefined ? undefined : `${Number((confidence * 100).toFixed(1))} %`

/** Data that the format does not name, as JSON that can be opened. */
export const extensionsOf = (extensions: Extensions | undefined): Fillable =>
  extensions === undefined
    ? undefined
    : html`<details class="cq-extensions">
        <summary>Extensions</summary>
        <pre dir="ltr" tabindex="0"><code>${jsonText(extensions)}</code></pre>
      </details>`

/** The card of a record: what it holds, what was found at it, and what stands beside these where there is room. */
export const card = (
  list: ListName,
  position: number,
  view: ArticleView,
  content: Fillable,
  beside?: Fillable
): Html => {
  const findings = findingsAt(recordKey(list, position), view)
  const side = beside === undefined ? undefined : html`<div class="cq-side">${beside}</div>`
  return html`<li class="cq-card" ${attribute('id', elementId(list, position, view))}>
    <div class="cq-main">${content}${findings}</div>
    ${side}
  </li>`
}

/** A part of the page with its heading. */
export const section = (name: string, title: string, view: Pick<ArticleView, 'idPrefix'>, content: Fillable): Html => {
  const id = sectionId(name, view)
  return html`<section class="cq-section cq-section-${name}" id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section> `
}

/** The id of a part of the page. No local id starts with a hyphen, so no record has this one. */
export const sectionId = (name: string, { idPrefix }: Pick<ArticleView, 'idPrefix'>): string => `${idPrefix}-${name}`
