import type { Office } from '../../model/Office.js'
import type { Statement } from '../../model/Statement.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { isolated, shortened } from '../html/inline.js'
import type { ArticleView } from '../view/ArticleView.js'
import { linkTo, speakerName } from '../view/references.js'

/** How many posts are looked at for one that is not a former one: a speaker may have many, and much to say. */
const MOST_OFFICES = 8

/** Who speaks: a link to the actor, or what the article calls somebody without a name. */
export const speakerOf = (statement: Statement, view: ArticleView): Html =>
  statement.speaker.kind === 'actor'
    ? linkTo(statement.speaker.actor, view)
    : html`${isolated(speakerName(statement, view))}`

/** The first post of a person that is not a former one. */
const officeHeld = (actorId: string, { article, index }: ArticleView): Office | undefined => {
  const entity = index.entityById.get(actorId)
  const actor = entity?.kind === 'person' ? article.actors[entity.at.key as number] : undefined
  return actor?.kind === 'person'
    ? actor.offices.slice(0, MOST_OFFICES).find(({ status }) => status !== 'former')
    : undefined
}

/** The post that the speaker speaks from, or what else tells who somebody without a name is. */
export const speakerNote = ({ speaker }: Statement, view: ArticleView): Fillable => {
  switch (speaker.kind) {
    case 'actor': {
      const office = officeHeld(speaker.actor, view)
      if (office === undefined) return undefined
      const { sending, status } = office
      const qualifier = status === undefined || status === 'current' ? undefined : `${status} `
      return html`${qualifier}${isolated(shortened(office.title))}${sending === undefined ? undefined : html`, for ${linkTo(sending, view)}`}`
    }
    case 'unnamed':
      return html`not
      named${speaker.affiliation === undefined ? undefined : html`; of ${linkTo(speaker.affiliation, view)}`}`
    case 'document':
      return html`document${speaker.author === undefined ? undefined : html` by ${linkTo(speaker.author, view)}`}`
  }
}
