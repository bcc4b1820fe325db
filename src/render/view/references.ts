import type { ActorSpeaker, Speaker } from '../../model/Speaker.js'
import type { Statement } from '../../model/Statement.js'
import type { EntityKind } from '../../rule/EntityKind.js'
import { HEADLINE } from '../../rule/references.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { isolated, joined, shortened } from '../html/inline.js'
import type { ArticleView, ListName } from './ArticleView.js'

const listOf = (kind: EntityKind): ListName => {
  switch (kind) {
    case 'paragraph':
      return 'body'
    case 'place':
      return 'places'
    case 'statement':
      return 'statements'
    case 'itinerary':
      return 'itineraries'
    case 'event':
      return 'events'
    default:
      return 'actors'
  }
}

/** What the article calls a speaker who is no actor of it. */
export const speakerWords = (speaker: Exclude<Speaker, ActorSpeaker>): string =>
  speaker.kind === 'unnamed'
    ? (speaker.description ?? speaker.anchor?.exact ?? 'somebody')
    : (speaker.title ?? speaker.anchor?.exact ?? 'a document')

/** The name of the speaker of a statement in a few words of plain text. */
export const speakerName = ({ speaker }: Statement, view: ArticleView): string =>
  speaker.kind === 'actor' ? (labelOf(speaker.actor, view) ?? speaker.actor) : shortened(speakerWords(speaker))

/** What an id names, in a few words of plain text; nothing where it names nothing. */
export const labelOf = (id: string, view: ArticleView): string | undefined => {
  if (id === HEADLINE) return 'headline'
  const entity = view.index.entityById.get(id)
  if (entity === undefined) return undefined
  const list = listOf(entity.kind)
  const position = entity.at.key as number
  switch (list) {
    case 'body':
      return `¶${position + 1}`
    case 'statements':
      return `statement ${position + 1}`
    case 'itineraries':
      return `journey ${position + 1}`
    case 'events':
      return shortened(view.article.events[position]?.label as string)
    default:
      return shortened(view.article[list][position]?.name as string)
  }
}

/** The id of the element of a record; nothing for a record whose id is that of one before it. */
export const elementId = (list: ListName, position: number, view: ArticleView): string | undefined => {
  const { id } = view.article[list][position] as { readonly id: string }
  const at = view.index.entityById.get(id)?.at
  return at?.key === position && at.parent?.key === list ? view.idPrefix + id : undefined
}

/** The id of the element of a mark. No local id has two hyphens in a row, so no record has this one. */
export const markId = (list: ListName, position: number, ordinal: number, view: ArticleView): string | undefined => {
  const owner = elementId(list, position, view)
  return owner === undefined ? undefined : `${owner}--${ordinal + 1}`
}

/** A link to what an id names, by its name; the id alone where it names nothing. */
export const linkTo = (id: string, view: ArticleView): Html => {
  const label = labelOf(id, view)
  return label === undefined
    ? html`<code class="cq-unknown">${id}</code> <span class="cq-note">(not in the article)</span>`
    : html`<a href="#${view.idPrefix}${id}">${isolated(label)}</a>`
}

/** Links to what ids name, with commas between them; nothing where there are no ids. */
export const linksTo = (ids: ReadonlyArray<string> | undefined, view: ArticleView): Fillable =>
  ids === undefined || ids.length === 0
    ? undefined
    : joined(
        ids.map((id) => linkTo(id, view)),
        ', '
      )

/** A link to what an id names, where there is an id. */
export const linkToOptional = (id: string | undefined, view: ArticleView): Fillable =>
  id === undefined ? undefined : linkTo(id, view)

/** The language of a paragraph, where it is another than the article's; overlong tags are left out. */
export const languageOf = (target: string, view: ArticleView): string | undefined => {
  const entity = view.index.entityById.get(target)
  const paragraph = entity?.kind === 'paragraph' ? view.article.body[entity.at.key as number] : undefined
  return shortTag(paragraph?.language ?? view.article.language)
}

/** How long a language tag may be to be repeated; real ones have 35 characters at the most. */
const LONGEST_TAG = 64

/** A language tag for an attribute; nothing for one that is overlong. */
export const shortTag = (tag: string): string | undefined => (tag.length <= LONGEST_TAG ? tag : undefined)
