import { LanguageTag } from '../primitive/LanguageTag.js'
import { Uri } from '../primitive/Uri.js'

/**
 * What a program may know of an article that the other format does not tell.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface ArticleOptions {
  /** The id of the article, a URI (RFC 3986); it counts for more than one that is found. */
  readonly id?: string
  /** The language of headline and body, a BCP 47 tag (RFC 5646); it counts for more than one that is found. */
  readonly language?: string
}

/**
 * The options with what they must be.
 *
 * @throws RangeError where one is not valid
 */
export const articleOptionsOf = ({
  id,
  language
}: ArticleOptions): { readonly id: Uri | undefined; readonly language: LanguageTag | undefined } => {
  if (id !== undefined && !Uri.is(id)) throw new RangeError(`id is ${JSON.stringify(id)}: expected a URI`)
  if (language !== undefined && !LanguageTag.is(language)) {
    throw new RangeError(`language is ${JSON.stringify(language)}: expected a language tag`)
  }
  return { id, language }
}
