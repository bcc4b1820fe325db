import { cameoNames } from '../../generated/cameoNames.js'
import type { Coding } from '../../model/Coding.js'
import type { Event } from '../../model/Event.js'
import { type Html, html } from '../html/Html.js'
import { facts, isolated, joined } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { linkTo, linksTo, linkToOptional } from '../view/references.js'
import { vocabularyWords } from '../words/vocabularyWords.js'
import { card, confidenceOf, extensionsOf } from './card.js'
import { evidenceOf } from './mentionLinks.js'
import { shapeOfStatus, signOf, statusWord } from './statusSign.js'
import { timeOf } from './timeOf.js'

const codingOf = (coding: Coding): Html => {
  if (coding.scheme === 'cameo') return html`CAMEO <code>${coding.code}</code> ${cameoNames[coding.code]}`
  const { event, mode, contexts } = coding
  return html`PLOVER <code>${event}</code>${mode === undefined ? undefined : html` <code>${mode}</code>`}${
      contexts === undefined ? undefined : html` (${contexts.join(', ')})`
    }`
}

/** An event: how far it has come, when and where it is, who takes part and in which role. */
export const eventCard = (event: Event, position: number, view: ArticleView): Html => {
  const { label, type, status, participants, topics, coding } = event
  const rows = facts([
    ['When', timeOf(event.time, view)],
    ['Where', linkToOptional(event.place, view)],
    ['Part of', linkToOptional(event.partOf, view)],
    ['Reported by', linksTo(event.reportedBy, view)],
    [
      'Participants',
      participants.length === 0
        ? undefined
        : html`<ul>
            ${participants.map(({ actor, role }) => html`<li>${linkTo(actor, view)} <span class="cq-note">${role}</span></li>`)}
          </ul>`
    ],
    [
      'Topics',
      topics === undefined
        ? undefined
        : joined(
            topics.map((topic) => isolated(topic)),
            '; '
          )
    ],
    [
      'Coded as',
      coding === undefined
        ? undefined
        : html`<ul>
            ${coding.map((code) => html`<li>${codingOf(code)}</li>`)}
          </ul>`
    ],
    ['Confidence', confidenceOf(event.confidence)]
  ])
  const kind = type === 'other' ? undefined : ` · ${vocabularyWords(type)}`
  return card(
    'events',
    position,
    view,
    html`<h3>${isolated(label)}</h3>
      <p class="cq-kind">${signOf(shapeOfStatus(status))} ${statusWord(status)}${kind}</p>
      ${evidenceOf(event.evidence, view)}${extensionsOf(event.extensions)}`,
    rows
  )
}
