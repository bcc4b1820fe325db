import type { Place } from '../../model/Place.js'
import { type Html, html } from '../html/Html.js'
import { facts, isolated } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { linkToOptional } from '../view/references.js'
import { card, extensionsOf } from './card.js'
import { identifiersOf } from './identifiersOf.js'
import { mentionLinks } from './mentionLinks.js'

/** Degrees with the side that they lie on: `46.2044° N`. */
const degrees = (angle: number, [positive, negative]: readonly [string, string]): string =>
  `${Math.abs(angle)}° ${angle < 0 ? negative : positive}`

/** A place: what it lies in, where on the globe, and where it is mentioned. */
export const placeCard = (place: Place, position: number, view: ArticleView): Html => {
  const { name, type, country, within, coordinates, identifiers, mentions, extensions } = place
  const rows = facts([
    ['Within', linkToOptional(within, view)],
    ['Country', country],
    [
      'Coordinates',
      coordinates === undefined
        ? undefined
        : `${degrees(coordinates[1], ['N', 'S'])}, ${degrees(coordinates[0], ['E', 'W'])}`
    ],
    ['Identifiers', identifiersOf(identifiers)]
  ])
  return card(
    'places',
    position,
    view,
    html`<h3>${isolated(name)}</h3>
      <p class="cq-kind">${type === 'other' ? 'place' : type}</p>
      ${rows}${mentionLinks(mentions, view)}${extensionsOf(extensions)}`
  )
}
