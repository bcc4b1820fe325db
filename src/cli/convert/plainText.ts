import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { Conversion } from '../../interop/Conversion.js'
import { losses } from '../../interop/losses.js'
import { annotatedText } from '../../interop/web-annotation/annotatedText.js'

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** The headline and the paragraphs of an article, with an empty line between each two; all else is lost. */
export const plainText = (article: VerifiedArticle): Conversion<string> => {
  const found = losses()
  const isText = new Set(['schemaVersion', 'headline', 'body'])
  for (const [key, value] of Object.entries(article)) {
    if (!isText.has(key) && !isEmpty(value)) found.add('no-place', [key], 'plain text is headline and paragraphs only')
  }
  for (const [index, { language }] of article.body.entries()) {
    if (language !== undefined) found.add('no-place', ['body', index, 'language'], 'plain text names no language')
  }
  return { value: annotatedText(article), losses: found.list }
}
