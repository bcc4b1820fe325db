import type { Article } from '../../model/Article.js'

/**
 * The part of an article that anchors quote.
 *
 * @category Interop
 * @since 0.2.0
 */
export type Quotable = Pick<Article, 'headline' | 'body'>
