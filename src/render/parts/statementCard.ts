import type { Segment } from '../../model/Segment.js'
import type { Statement } from '../../model/Statement.js'
import { modeOf } from '../../text/modeOf.js'
import { type Html, html } from '../html/Html.js'
import { attribute, facts, isolated } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { languageOf, linksTo, linkTo, linkToOptional, speakerWords } from '../view/references.js'
import { card, confidenceOf, extensionsOf } from './card.js'
import { mediumOf } from './mediumOf.js'
import { backLink } from './mentionLinks.js'
import { speakerNote } from './speakerOf.js'
import { timeOf } from './timeOf.js'

/** Words of a statement with a link to where they stand. Quoted ones are in quotation marks, and said to be quoted. */
const segmentOf = (segment: Segment, view: ArticleView): Html => {
  const { exact, type } = segment
  const words = type === 'quoted' ? `“${exact}”` : exact
  const language = attribute('lang', languageOf(segment.in, view))
  const note = html`<span class="cq-note" dir="ltr" lang="en">${type}, ${backLink(segment, view)}</span>`
  return html`<p class="cq-said cq-said-${type}" ${language} dir="auto">${words} ${note}</p>`
}

/** A statement: who says it and from which post, the words, and all that is known of the occasion. */
export const statementCard = (statement: Statement, position: number, view: ArticleView): Html => {
  const { speaker, segments, cue, medium, event, saidAt, addressees, about } = statement
  const note = speakerNote(statement, view)
  const rows = facts([
    ['On behalf of', speaker.kind === 'actor' ? linkToOptional(speaker.onBehalfOf, view) : undefined],
    ['Medium', medium === undefined ? undefined : mediumOf(medium)],
    ['Mode', modeOf(statement)],
    ['Said', timeOf(saidAt, view)],
    ['Occasion', linkToOptional(event, view)],
    ['To', linksTo(addressees, view)],
    ['Continues', linkToOptional(statement.continues, view)],
    ['Reported by', linksTo(statement.reportedBy, view)],
    ['About', linksTo(about, view)],
    ['Named here as', speaker.anchor === undefined ? undefined : isolated(`“${speaker.anchor.exact}”`)],
    ['Reporting words', cue === undefined ? undefined : isolated(`“${cue.exact}”`)],
    ['Confidence', confidenceOf(statement.confidence)]
  ])
  return card(
    'statements',
    position,
    view,
    html`<h3>
        <span class="cq-number">${position + 1}</span>
        ${speaker.kind === 'actor' ? linkTo(speaker.actor, view) : isolated(speakerWords(speaker))}
      </h3>
      ${note === undefined ? undefined : html`<p class="cq-kind">${note}</p>`}
      <blockquote>${segments.map((segment) => segmentOf(segment, view))}</blockquote>
      ${extensionsOf(statement.extensions)}`,
    rows
  )
}
