import { pointer } from '../../issue/pointer.js'
import type { Issue } from '../../issue/Issue.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { isolated } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { elementId } from '../view/references.js'
import { shownAt } from '../view/shownAt.js'
import { capitalized, counted } from '../words/vocabularyWords.js'

const severityWord = ({ severity }: Issue): Html =>
  html`<strong class="cq-severity cq-${severity}">${capitalized(severity)}</strong>`

const words = (issue: Issue): Html =>
  html`${severityWord(issue)}
    ${isolated(issue.message)}${issue.hint === undefined ? undefined : html` <span class="cq-note">(${isolated(issue.hint)})</span>`}
    <code>${issue.code}</code>`

/** The findings that are shown at something, with their severity in words. */
export const findingsAt = (key: string, view: ArticleView): Fillable => {
  const issues = view.issuesAt.get(key)
  return issues === undefined
    ? undefined
    : html`<ul class="cq-findings" aria-label="Findings">
        ${issues.map((issue) => html`<li>${words(issue)}</li>`)}
      </ul>`
}

/** Every finding, with the place of the value at fault and a link to where that stands on the page. */
export const findingItem = (issue: Issue, place: Fillable): Html =>
  html`<li>${words(issue)} <span class="cq-note">at ${place}</span></li>`

/** The JSON Pointer of a finding, as a link where there is something on the page to lead to. */
export const issuePlace = (issue: Issue, view: ArticleView): Html => {
  const { record } = shownAt(view.article, issue.path)
  const id = record === undefined ? undefined : elementId(record.list, record.position, view)
  const where = html`<code>${issue.path.length === 0 ? 'the whole article' : pointer(issue)}</code>`
  return id === undefined ? where : html`<a href="#${id}">${where}</a>`
}

/** How many errors and warnings there are, in words. */
export const findingsSummary = (issues: ReadonlyArray<Issue>): string => {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = issues.length - errors
  return [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')])
  ].join(', ')
}
