import type { EventStatus } from '../../vocabulary/EventStatus.js'
import type { ItineraryStatus } from '../../vocabulary/ItineraryStatus.js'
import type { StopStatus } from '../../vocabulary/StopStatus.js'
import { type Html, html } from '../html/Html.js'

type Status = EventStatus | ItineraryStatus | StopStatus

type Shape = 'done' | 'underway' | 'planned' | 'postponed' | 'cancelled'

const shapes: Readonly<Record<Status, Shape>> = {
  occurred: 'done',
  completed: 'done',
  reached: 'done',
  left: 'done',
  ongoing: 'underway',
  underway: 'underway',
  planned: 'planned',
  postponed: 'postponed',
  cancelled: 'cancelled'
}

/** What is drawn for each: a full disc, half of one, a ring, a broken ring, a cross. */
const drawingOf = (shape: Shape): Html => {
  switch (shape) {
    case 'done':
      return html`<circle cx="8" cy="8" r="6.5" fill="currentColor"></circle>`
    case 'underway':
      return html`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"></circle
        ><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"></path>`
    case 'planned':
      return html`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"></circle>`
    case 'postponed':
      return html`<circle
        cx="8"
        cy="8"
        r="6"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="2.6 3.7"
      ></circle>`
    case 'cancelled':
      return html`<path
        d="M3 3l10 10M13 3L3 13"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
      ></path>`
  }
}

/** Which of the five shapes a status has. */
export const shapeOfStatus = (status: Status): Shape => shapes[status]

/** A sign that tells by its shape what is done, under way, planned, put off or called off. The word has to stand by it. */
export const signOf = (shape: Shape): Html =>
  html`<svg class="cq-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${drawingOf(shape)}
  </svg>`

/** The word for a status. */
export const statusWord = (status: Status): Html =>
  html`<span class="cq-status cq-status-${shapes[status]}">${status}</span>`
