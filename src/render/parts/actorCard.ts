import type { Actor } from '../../model/Actor.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { facts, isolated, joined } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { linksTo, linkToOptional } from '../view/references.js'
import { vocabularyWords } from '../words/vocabularyWords.js'
import { card, confidenceOf, extensionsOf } from './card.js'
import { identifiersOf } from './identifiersOf.js'
import { evidenceOf, mentionLinks } from './mentionLinks.js'
import { officeOf } from './officeOf.js'

/** What sort of actor it is, in words. */
const kindOf = (actor: Actor): string => {
  if (actor.kind !== 'organization') return actor.kind
  return actor.type === 'other' ? 'organization' : `organization: ${vocabularyWords(actor.type)}`
}

const officesOf = (actor: Actor, view: ArticleView): Fillable =>
  actor.kind === 'person' && actor.offices.length > 0
    ? html`<ul>
        ${actor.offices.map((office) => html`<li>${officeOf(office, view)}${evidenceOf(office.evidence, view)}</li>`)}
      </ul>`
    : undefined

/** What only some kinds of actor have. */
const ownRows = (actor: Actor, view: ArticleView): ReadonlyArray<readonly [string, Fillable]> => {
  switch (actor.kind) {
    case 'person':
      return [
        ['Offices', officesOf(actor, view)],
        ['Nationality', actor.nationality]
      ]
    case 'organization':
      return [
        ['Part of', linkToOptional(actor.parent, view)],
        ['Country', actor.country]
      ]
    case 'state':
      return [
        ['Government', actor.government === undefined ? undefined : isolated(actor.government)],
        ['Country', actor.country]
      ]
    case 'delegation':
      return [
        ['Represents', linkToOptional(actor.represents, view)],
        ['Head', linkToOptional(actor.head, view)],
        ['Members', linksTo(actor.members, view)]
      ]
    case 'group':
      return [['Members', linksTo(actor.members, view)]]
  }
}

/** An actor: names, posts, identifiers, and where it is mentioned, speaks, travels and takes part. */
export const actorCard = (actor: Actor, position: number, view: ArticleView): Html => {
  const { id, name, aliases, identifiers, mentions, confidence, extensions } = actor
  const uses = view.usesOf.get(id)
  const honorific = actor.kind === 'person' ? actor.honorific : undefined
  const rows = facts([
    [
      'Also called',
      aliases === undefined
        ? undefined
        : joined(
            aliases.map((alias) => isolated(alias)),
            ', '
          )
    ],
    ...ownRows(actor, view),
    ['Identifiers', identifiersOf(identifiers)],
    ['Says', linksTo(uses?.statements, view)],
    ['Travels', linksTo(uses?.itineraries, view)],
    ['Takes part in', linksTo(uses?.events, view)],
    ['Confidence', confidenceOf(confidence)]
  ])
  return card(
    'actors',
    position,
    view,
    html`<h3>
        ${honorific === undefined ? undefined : html`<span class="cq-honorific">${isolated(honorific)}</span> `}${isolated(name)}
      </h3>
      <p class="cq-kind">${kindOf(actor)}</p>
      ${rows}${mentionLinks(mentions, view)}${extensionsOf(extensions)}`
  )
}
