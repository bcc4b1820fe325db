import type { Issue } from '../../issue/Issue.js'
import { pointer } from '../../issue/pointer.js'
import { type Html, html } from '../html/Html.js'
import { section } from './card.js'
import { findingItem, findingsSummary } from './findings.js'

/** What is shown of a value that has not the structure of an article: only what is wrong with it. */
export const faultyBody = (issues: ReadonlyArray<Issue>, idPrefix: string): Html => {
  const items = issues.map((issue) =>
    findingItem(issue, html`<code>${issue.path.length === 0 ? 'the whole article' : pointer(issue)}</code>`)
  )
  return html`<header class="cq-masthead">
      <h1 id="${idPrefix}headline">Not an article</h1>
      <p class="cq-verdict">${findingsSummary(issues)}</p>
    </header>
    ${section(
      'findings',
      'Findings',
      { idPrefix },
      html`<ol class="cq-cards">
        ${items}
      </ol>`
    )}`
}
