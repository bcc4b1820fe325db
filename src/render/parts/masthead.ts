import { HEADLINE } from '../../rule/references.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { attribute, isolated, joined } from '../html/inline.js'
import { webLink } from '../html/webLink.js'
import { markedText } from '../marks/markedText.js'
import type { ArticleView } from '../view/ArticleView.js'
import { linkTo, shortTag } from '../view/references.js'
import { sectionId } from './card.js'
import { findingsAt, findingsSummary } from './findings.js'
import { dateOf } from './timeOf.js'

const filedOf = ({ article: { dateline } }: ArticleView, view: ArticleView): Fillable => {
  if (dateline === undefined) return undefined
  const { place, date } = dateline
  const parts = [
    ...(place === undefined ? [] : [html`from ${linkTo(place, view)}`]),
    ...(date === undefined ? [] : [dateOf(date)])
  ]
  return html`<p>Filed ${joined(parts, ', ')}</p>`
}

const datesOf = ({ article: { datePublished, dateModified } }: ArticleView): Html => {
  const published = datePublished === undefined ? 'Not dated' : html`Published ${dateOf(datePublished)}`
  const changed = dateModified === undefined ? [] : [html`changed ${dateOf(dateModified)}`]
  return html`<p>${joined([published, ...changed], ' · ')}</p>`
}

const verdictOf = (view: ArticleView): Html =>
  view.issues.length === 0
    ? html`<p class="cq-verdict">No findings: every rule of the format holds</p>`
    : html`<p class="cq-verdict"><a href="#${sectionId('findings', view)}">${findingsSummary(view.issues)}</a></p>`

/** The head of the article: who published it, the headline, who wrote it, when and where, and what was found. */
export const masthead = (view: ArticleView): Html => {
  const { headline, publisher, authors, url, id, language } = view.article
  const outlet =
    publisher === undefined
      ? undefined
      : html`<p class="cq-publisher">
          ${publisher.url === undefined ? isolated(publisher.name) : webLink(publisher.url, isolated(publisher.name))}
        </p>`
  const byline =
    authors === undefined
      ? undefined
      : html`<p class="cq-byline">
          By
          ${joined(
            authors.map((author) => isolated(author)),
            ', '
          )}
        </p>`
  const marked = markedText(headline, view.marksIn.get(HEADLINE) ?? [], view)
  return html`<header class="cq-masthead">
    ${outlet}
    <h1 id="${view.idPrefix}${HEADLINE}" ${attribute('lang', shortTag(language))} dir="auto">${marked}</h1>
    ${byline}
    <div class="cq-dates">
      ${datesOf(view)}${filedOf(view, view)}
      <p>${url === undefined ? html`<code>${id}</code>` : webLink(url)}</p>
    </div>
    ${verdictOf(view)}${findingsAt('head', view)}
  </header> `
}
