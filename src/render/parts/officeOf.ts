import type { Office } from '../../model/Office.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { isolated, joined } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { linkTo } from '../view/references.js'
import { dateOf } from './timeOf.js'

/** Whom a post is held for and towards: `, for Ruritania, to Graustark`. */
const sidesOf = ({ sending, receiving }: Office, view: ArticleView): Fillable => [
  sending === undefined ? undefined : html`, for ${linkTo(sending, view)}`,
  receiving === undefined ? undefined : html`, to ${linkTo(receiving, view)}`
]

const tenureOf = ({ status, since, until }: Office): Fillable => {
  const parts = [
    ...(status === undefined ? [] : [status]),
    ...(since === undefined ? [] : [html`since ${dateOf(since)}`]),
    ...(until === undefined ? [] : [html`until ${dateOf(until)}`])
  ]
  return parts.length === 0 ? undefined : html` <span class="cq-note">(${joined(parts, ', ')})</span>`
}

/** A post: its title, whom it is held for and towards, whether and since when it is held. */
export const officeOf = (office: Office, view: ArticleView): Html =>
  html`${isolated(office.title)}${sidesOf(office, view)}${tenureOf(office)}`
