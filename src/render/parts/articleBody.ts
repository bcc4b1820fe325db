import { type Fillable, type Html, html } from '../html/Html.js'
import type { ArticleView } from '../view/ArticleView.js'
import { eventsInOrder } from '../view/eventsInOrder.js'
import { actorCard } from './actorCard.js'
import { section, sectionId } from './card.js'
import { aboutSection, correctionsSection } from './colophon.js'
import { eventCard } from './eventCard.js'
import { findingItem, issuePlace } from './findings.js'
import { journeyCard } from './journeyCard.js'
import { masthead } from './masthead.js'
import { placeCard } from './placeCard.js'
import { statementCard } from './statementCard.js'
import { textSection } from './textSection.js'

/** A part of the page: its name and title, how many things are in it, and what it holds. */
interface Part {
  readonly name: string
  readonly title: string
  readonly count: number
  readonly content: () => Fillable
}

const partsOf = (view: ArticleView): ReadonlyArray<Part> => {
  const { statements, itineraries, events, actors, places } = view.article
  const parts: ReadonlyArray<Part> = [
    {
      name: 'statements',
      title: 'Statements',
      count: statements.length,
      content: () => statements.map((statement, index) => statementCard(statement, index, view))
    },
    {
      name: 'journeys',
      title: 'Journeys',
      count: itineraries.length,
      content: () => itineraries.map((itinerary, index) => journeyCard(itinerary, index, view))
    },
    {
      name: 'events',
      title: 'Events',
      count: events.length,
      content: () => eventsInOrder(view.article).map(({ event, position }) => eventCard(event, position, view))
    },
    {
      name: 'actors',
      title: 'Actors',
      count: actors.length,
      content: () => actors.map((actor, index) => actorCard(actor, index, view))
    },
    {
      name: 'places',
      title: 'Places',
      count: places.length,
      content: () => places.map((place, index) => placeCard(place, index, view))
    },
    {
      name: 'findings',
      title: 'Findings',
      count: view.issues.length,
      content: () => view.issues.map((issue) => findingItem(issue, issuePlace(issue, view)))
    }
  ]
  return parts.filter(({ count }) => count > 0)
}

const contents = (parts: ReadonlyArray<Part>, view: ArticleView): Html => {
  const { corrections } = view.article
  const link = (name: string, title: string, count?: number): Html =>
    html`<li>
      <a href="#${sectionId(name, view)}">${title}</a
      >${count === undefined ? undefined : html` <span class="cq-count">${count}</span>`}
    </li>`
  return html`<nav class="cq-contents" aria-label="Contents">
    <ul>
      ${link('text', 'Text')}${parts.map(({ name, title, count }) =>
        link(name, title, count)
      )}${corrections === undefined ? undefined : link('corrections', 'Corrections', corrections.length)}${link('about', 'About')}
    </ul>
  </nav> `
}

const partSection = ({ name, title, content }: Part, view: ArticleView): Html =>
  section(
    name,
    title,
    view,
    html`<ol class="cq-cards">
      ${content()}
    </ol>`
  )

/** All that is shown of an article: its head, the text, then one part after the other. */
export const articleBody = (view: ArticleView): Html => {
  const parts = partsOf(view)
  return html`${masthead(view)}${contents(parts, view)}${textSection(view)}${parts.map((part) => partSection(part, view))}${correctionsSection(view)}${aboutSection(view)}`
}
