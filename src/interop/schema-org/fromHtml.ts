import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import { LanguageTag } from '../../primitive/LanguageTag.js'
import { articleOptionsOf } from '../ArticleOptions.js'
import type { Conversion } from '../Conversion.js'
import { jsonLdIn } from '../html/jsonLdIn.js'
import { losses as noLosses } from '../losses.js'
import { convertedFrom } from './fromSchemaOrg.js'
import type { SchemaOrgOptions } from './SchemaOrgOptions.js'

/** What old pages put around the JSON of a script, and what slips in behind it. */
const unwrapped = (block: string): string =>
  block
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s?(?:<!--|<!\[CDATA\[)(?:\s?\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s?(?:-->|\]\]>)(?:\s?\*\/)?$/, '')
    .trim()
    .replace(/;$/, '')

const parsed = (block: string): { readonly json: unknown } | undefined => {
  for (const text of [block, unwrapped(block)]) {
    try {
      return { json: JSON.parse(text) as unknown }
    } catch {
      // The next form of it may be JSON.
    }
  }
  return undefined
}

/**
 * Reads an article out of the JSON-LD blocks of a web page.
 *
 * Pointers of losses lead into the list of the blocks: `/0/headline` is in the first. A block that is not JSON is a loss; comments and
 * CDATA marks around the JSON, and a semicolon behind it, are taken off. The language of the page counts where the article has none.
 * The text of the page itself is not read: where no block has an `articleBody` there is no article, for what of a page is the text
 * of its article would be a guess. Takes time about linear in the page; never throws on a string.
 *
 * @throws RangeError where an option is not valid
 * @category Interop
 * @since 0.2.0
 * @example
 * import { fromHtml } from 'communique/interop/schema-org'
 *
 * const { value } = fromHtml(`<!doctype html>
 *   <html lang="en">
 *     <script type="application/ld+json">
 *       { "@context": "https://schema.org", "@type": "NewsArticle", "url": "https://news.example/doha",
 *         "headline": "Envoy flies to Doha", "articleBody": "She left on Thursday." }
 *     </script>
 *   </html>`)
 *
 * assert.equal(value?.body[0].text, 'She left on Thursday.')
 * assert.equal(value.language, 'en')
 * assert.equal(fromHtml('<p>She left on Thursday.</p>').value, undefined)
 * @see https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export const fromHtml = (html: string, options: SchemaOrgOptions = {}): Conversion<VerifiedArticle> => {
  articleOptionsOf(options)
  const losses = noLosses()
  const { blocks, language } = jsonLdIn(html)
  if (blocks.length === 0) losses.add('not-found', [], 'the page has no script of the type application/ld+json')
  const documents = blocks.map((block, index) => {
    const read = parsed(block)
    if (read === undefined) losses.add('not-valid', [index], 'the script is not JSON')
    return read?.json ?? null
  })
  return convertedFrom(documents, losses, options, LanguageTag.is(language) ? language : undefined)
}
