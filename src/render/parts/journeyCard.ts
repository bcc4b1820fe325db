import type { Itinerary } from '../../model/Itinerary.js'
import type { Purpose } from '../../model/Purpose.js'
import type { Stop } from '../../model/Stop.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { facts, isolated } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { linksTo, linkTo, linkToOptional } from '../view/references.js'
import { stopKey } from '../view/shownAt.js'
import { vocabularyWords } from '../words/vocabularyWords.js'
import { card, confidenceOf, extensionsOf } from './card.js'
import { findingsAt } from './findings.js'
import { evidenceOf } from './mentionLinks.js'
import { shapeOfStatus, signOf, statusWord } from './statusSign.js'
import { timeOf } from './timeOf.js'

const purposeItem = ({ type, description, with: others, event, evidence }: Purpose, view: ArticleView): Html =>
  html`<li>
    <strong>${vocabularyWords(type)}</strong>${
      description === undefined ? undefined : html`: ${isolated(description)}`
    }${others === undefined ? undefined : html`, with ${linksTo(others, view)}`}${
      event === undefined ? undefined : html` <span class="cq-note">(${linkTo(event, view)})</span>`
    }${evidenceOf(evidence, view)}
  </li>`

const stopItem = (stop: Stop, position: number, journey: number, view: ArticleView): Html => {
  const { place, status, arrival, departure, purposes, evidence, extensions } = stop
  const shape = shapeOfStatus(status)
  const purposeList =
    purposes.length === 0
      ? undefined
      : html`<ul class="cq-purposes" aria-label="Purposes">
          ${purposes.map((purpose) => purposeItem(purpose, view))}
        </ul>`
  return html`<li class="cq-stop cq-stop-${shape}">
    ${signOf(shape)}
    <p class="cq-stop-name">${linkTo(place, view)} ${statusWord(status)}</p>
    ${facts([
      ['Arrival', timeOf(arrival, view)],
      ['Departure', timeOf(departure, view)]
    ])}${purposeList}${evidenceOf(evidence, view)}${extensionsOf(extensions)}${findingsAt(stopKey(journey, position), view)}
  </li>`
}

/** Where the journey starts or goes back to: no stop, and drawn as none. */
const endItem = (name: string, place: Fillable, time: Fillable): Html =>
  html`<li class="cq-stop cq-end">
    <span class="cq-end-mark" aria-hidden="true"></span>
    <p class="cq-stop-name"><span class="cq-note">${name}</span> ${place}</p>
    ${facts([['Departure', time]])}
  </li>`

const startOf = ({ origin, departure }: Itinerary, view: ArticleView): Fillable =>
  origin === undefined && departure === undefined
    ? undefined
    : endItem(
        'From',
        origin === undefined ? 'a place that is not named' : linkTo(origin, view),
        timeOf(departure, view)
      )

/** A journey as a line of its stops, what is done and what is planned told apart by shape and word. */
export const journeyCard = (itinerary: Itinerary, position: number, view: ArticleView): Html => {
  const { travellers, status, stops, returnTo, replaces, reportedBy, evidence, confidence, extensions } = itinerary
  const rows = facts([
    ['In place of', linkToOptional(replaces, view)],
    ['Reported by', linksTo(reportedBy, view)],
    ['Confidence', confidenceOf(confidence)]
  ])
  return card(
    'itineraries',
    position,
    view,
    html`<h3><span class="cq-number">${position + 1}</span> ${linksTo(travellers, view)}</h3>
      <p class="cq-kind">${signOf(shapeOfStatus(status))} ${statusWord(status)}</p>
      <ol class="cq-timeline">
        ${startOf(itinerary, view)}${stops.map((stop, index) =>
          stopItem(stop, index, position, view)
        )}${returnTo === undefined ? undefined : endItem('Back to', linkTo(returnTo, view), undefined)}
      </ol>
      ${extensionsOf(extensions)}`,
    html`${rows}${evidenceOf(evidence, view)}`
  )
}
