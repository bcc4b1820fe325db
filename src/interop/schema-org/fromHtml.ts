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

/** TODO */
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
