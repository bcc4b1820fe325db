import type { Statement } from '../../model/Statement.js'
import { type Html, html } from '../html/Html.js'
import { attribute } from '../html/inline.js'
import type { ArticleView, Mark } from '../view/ArticleView.js'
import { labelOf, markId, speakerName } from '../view/references.js'

/** The id of what is mentioned or says the words. */
export const ownerId = ({ list, position }: Mark, { article }: ArticleView): string =>
  article[list][position]?.id as string

/** The id of the element of a mark. */
export const idOf = (mark: Mark, view: ArticleView): string | undefined =>
  markId(mark.list, mark.position, mark.ordinal, view)

/** Whether the words of a segment are quoted or paraphrased. */
export const typeOf = ({ position, ordinal }: Mark, { article }: ArticleView): 'quoted' | 'paraphrased' =>
  article.statements[position]?.segments[ordinal]?.type as 'quoted' | 'paraphrased'

/** A sign behind words of the text, as a link. The word joiner before it keeps it on the line of the words. */
const sign = (target: string, name: string, label: string | number, id?: string): Html =>
  html`<sup class="cq-ref" dir="ltr"
    >&#8288;<a ${attribute('id', id)} href="#${target}" aria-label="${name}">${label}</a></sup
  >`

/** The number of a statement after its words, as a link to it. */
export const numberSign = (mark: Mark, view: ArticleView): Html => {
  const statement = view.article.statements[mark.position] as Statement
  const number = mark.position + 1
  const name = `Statement ${number}, ${typeOf(mark, view)}: ${speakerName(statement, view)}`
  return sign(view.idPrefix + statement.id, name, number)
}

/** A plus after words that are links of other mentions all over. */
export const plusSign = (mark: Mark, view: ArticleView): Html => {
  const id = ownerId(mark, view)
  return sign(view.idPrefix + id, `+, also ${labelOf(id, view) as string}`, '+', idOf(mark, view))
}
