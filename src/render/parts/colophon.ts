import type { Annotation } from '../../model/Annotation.js'
import type { Correction } from '../../model/Correction.js'
import type { Rights } from '../../model/Rights.js'
import { type Fillable, type Html, html } from '../html/Html.js'
import { facts, isolated, joined } from '../html/inline.js'
import { webLink } from '../html/webLink.js'
import type { ArticleView } from '../view/ArticleView.js'
import { linksTo } from '../view/references.js'
import { extensionsOf, section } from './card.js'
import { dateOf } from './timeOf.js'

const correctionItem = ({ date, text, concerns }: Correction, view: ArticleView): Html =>
  html`<li>
    <p><strong>${dateOf(date)}</strong> ${isolated(text)}</p>
    ${facts([['Concerns', linksTo(concerns, view)]])}
  </li>`

/** What was put right after publication. */
export const correctionsSection = (view: ArticleView): Fillable => {
  const { corrections } = view.article
  return corrections === undefined
    ? undefined
    : section(
        'corrections',
        'Corrections',
        view,
        html`<ol class="cq-plain">
          ${corrections.map((correction) => correctionItem(correction, view))}
        </ol>`
      )
}

const creatorsOf = ({ creators }: Annotation): Fillable =>
  joined(
    creators.map(({ name, type, version }) => {
      const kind = version === undefined ? type : html`${type}, version ${isolated(version)}`
      return html`${isolated(name)} <span class="cq-note">(${kind})</span>`
    }),
    ', '
  )

const rightsRows = (rights: Rights | undefined): ReadonlyArray<readonly [string, Fillable]> =>
  rights === undefined
    ? []
    : [
        ['Rights holder', rights.holder === undefined ? undefined : isolated(rights.holder)],
        ['Licence', rights.license === undefined ? undefined : webLink(rights.license)],
        ['Terms of use', rights.usageTerms === undefined ? undefined : isolated(rights.usageTerms)]
      ]

/** What is known of the article itself: who read the facts, who holds the rights, and data that has no other place. */
export const aboutSection = (view: ArticleView): Html => {
  const { id, language, schemaVersion, annotation, rights, extensions } = view.article
  const rows = facts([
    ['Identified by', webLink(id)],
    ['Language', language],
    ['Facts read by', annotation === undefined ? undefined : creatorsOf(annotation)],
    ['Read on', annotation?.created === undefined ? undefined : dateOf(annotation.created)],
    ...rightsRows(rights),
    ['Format version', schemaVersion]
  ])
  return section('about', 'About this article', view, [rows, extensionsOf(extensions)])
}
