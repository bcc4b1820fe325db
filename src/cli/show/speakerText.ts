import type { Speaker } from '../../model/Speaker.js'
import type { Statement } from '../../model/Statement.js'
import type { StatementId } from '../../primitive/StatementId.js'
import { type ArticleView, clean } from './ArticleView.js'

/** Who speaks: by name, else by the description or the words of the article. */
export const speakerName = (speaker: Speaker, { nameOf }: ArticleView): string => {
  switch (speaker.kind) {
    case 'actor':
      return nameOf(speaker.actor)
    case 'unnamed':
      return clean(speaker.description ?? speaker.anchor?.exact ?? 'somebody')
    case 'document':
      return clean(speaker.title ?? speaker.anchor?.exact ?? 'a document')
  }
}

const addition = (speaker: Speaker, { nameOf }: ArticleView): string => {
  switch (speaker.kind) {
    case 'actor':
      return speaker.onBehalfOf === undefined ? '' : `, for ${nameOf(speaker.onBehalfOf)}`
    case 'unnamed':
      return ` (not named${speaker.affiliation === undefined ? '' : `; of ${nameOf(speaker.affiliation)}`})`
    case 'document':
      return ` (document${speaker.author === undefined ? '' : `; by ${nameOf(speaker.author)}`})`
  }
}

/** Who speaks, and for whom. */
export const speakerText = (speaker: Speaker, view: ArticleView): string =>
  view.palette.bold(speakerName(speaker, view)) + addition(speaker, view)

/** The speakers of statements, each named once. */
export const reporterNames = (ids: ReadonlyArray<StatementId>, view: ArticleView): string => {
  const statements = ids.map((id) => view.statements.get(id) as Statement)
  return [...new Set(statements.map(({ speaker }) => speakerName(speaker, view)))].join(', ')
}
