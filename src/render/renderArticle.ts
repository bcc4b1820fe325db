import { checkArticle } from '../decode/checkArticle.js'
import { Article } from '../model/Article.js'
import { type Html, html, markupOf, trusted } from './html/Html.js'
import { balanced, shortened } from './html/inline.js'
import { articleBody } from './parts/articleBody.js'
import { faultyBody } from './parts/faultyBody.js'
import { type RenderOptions, renderOptionsOf } from './RenderOptions.js'
import { fragmentStyle, pageStyleHash, pageStyleText } from './style/styleText.js'
import { viewOf } from './view/viewOf.js'
import { sectionId } from './parts/card.js'

/** Nothing is loaded, run, sent or framed; the one style sheet is known by its hash. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`

const styleElement = (text: string): Html => trusted(`<style>${text}</style>`)

const pageOf = (title: string, style: Html | undefined, article: Html, start: string): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${balanced(shortened(title))}</title>
        ${style}
      </head>
      <body class="cq-page">
        <a class="cq-skip" href="#${start}">Skip to the text</a>
        <main>${article}</main>
      </body>
    </html> `

/**
 * Shows an article as HTML: the text with actors, places and quotations marked in place, and around it who says what, who
 * travels where, what happens, and what was found wrong, all linked with each other.
 *
 * A page stands on its own: it runs no script, loads nothing, and its policy forbids both. Everything of the article is
 * escaped, and only addresses of `http` and `https` become links. Words of the text that an anchor does not find, or finds
 * more than once, are not marked, and the findings say so. A value that has not the structure of an article, which
 * the type rules out but a program in JavaScript may bring, gives a page that only lists what is wrong with it. The same
 * article gives the same text. Takes time about linear in the article; the result may be ten times as long.
 *
 * @throws RangeError where an option is not valid
 * @category Rendering
 * @since 0.2.0
 * @example
 * import { renderArticle } from 'communique/render'
 * import { parseArticle } from 'communique'
 * import json from 'communique/fixtures/khalilzad-heads-for-turkey-and-qatar.json' with { type: 'json' }
 *
 * const article = parseArticle(json)
 * const page = renderArticle(article)
 * assert.ok(page.startsWith('<!doctype html>'))
 *
 * const fragment = renderArticle(article, { as: 'fragment', style: false, idPrefix: 'first-' })
 * assert.ok(fragment.startsWith('<article class="communique"'))
 * assert.ok(fragment.includes('href="#first-zalmay-khalilzad"'))
 * @see https://html.spec.whatwg.org/multipage/
 */
export const renderArticle = (article: Article, options: RenderOptions = {}): string => {
  const { as, style, idPrefix } = renderOptionsOf(options)
  const isSound = Article.is(article)
  const issues = (isSound ? options.issues : undefined) ?? checkArticle(article)
  const body = isSound ? articleBody(viewOf(article, issues, idPrefix)) : faultyBody(issues, idPrefix)
  const element = html`<article class="communique" lang="en" aria-labelledby="${idPrefix}headline">${body}</article>`
  if (as === 'fragment') return markupOf(html`${style ? styleElement(fragmentStyle) : undefined}${element}`)
  const sheet = style ? styleElement(pageStyleText) : undefined
  const start = sectionId(isSound ? 'text' : 'findings', { idPrefix })
  return markupOf(pageOf(isSound ? article.headline : 'Not an article', sheet, element, start))
}
