import type { Temporal } from '../../model/Temporal.js'
import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { attribute, isolated } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { languageOf } from '../view/references.js'
import { dateWords, machineDate } from '../words/dateWords.js'

/** A date in words, and for programs where HTML can say it. */
export const dateOf = (date: DateOrTimestamp): Html => {
  const machine = machineDate(date)
  return machine === undefined
    ? html`<span class="cq-date">${dateWords(date)}</span>`
    : html`<time ${attribute('datetime', machine)}>${dateWords(date)}</time>`
}

/** A time: what it comes to, and the words of the article for it where they say it otherwise. */
export const timeOf = (time: Temporal | undefined, view: ArticleView): Fillable => {
  if (time === undefined) return undefined
  const { expression } = time
  const value = time.kind === 'relative' ? time.resolved : time.value
  const spelled = value === undefined ? undefined : dateWords(value)
  const words =
    expression === undefined || expression.exact === spelled
      ? undefined
      : isolated(`“${expression.exact}”`, languageOf(expression.in, view))
  if (value === undefined) return html`${words} <span class="cq-note">(date not known)</span>`
  return html`${dateOf(value)}${words === undefined ? undefined : html` <span class="cq-note">(${words})</span>`}`
}
