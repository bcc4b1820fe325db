import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { ArticleOptions } from '../../interop/ArticleOptions.js'
import type { Conversion } from '../../interop/Conversion.js'

/** How a document of a format becomes an article. */
export type FormatInput =
  /** It is an article, or an array of articles. */
  | { readonly kind: 'article' }
  /** It is JSON. */
  | {
      readonly kind: 'json'
      readonly read: (value: unknown, options: ArticleOptions) => Conversion<VerifiedArticle>
    }
  /** It is text of another kind. */
  | {
      readonly kind: 'text'
      readonly read: (text: string, options: ArticleOptions) => Conversion<VerifiedArticle>
    }

/** A format that articles are converted from, or to, or both. */
export interface Format {
  /** What it is, for a person. */
  readonly title: string
  /** How it is read; absent where it is only written. */
  readonly input?: FormatInput
  /** How it is written: a text as it is, any other value as JSON; absent where it is only read. */
  readonly output?: (article: VerifiedArticle) => Conversion<unknown>
}

/** Formats by their names. */
export type Formats = ReadonlyMap<string, Format>
