import type { ArticleOptions } from '../ArticleOptions.js'

/**
 * What a program may know of an article that stands in JSON-LD.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface SchemaOrgOptions extends ArticleOptions {
  /** The `@id` or the `url` of the article that is meant, where there are several. */
  readonly article?: string
}
