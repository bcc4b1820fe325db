/**
 * Articles from plain text, and anchors for words in it.
 *
 * @packageDocumentation
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { ArticleOptions } from '../ArticleOptions.js'
export { anchorsOf, type Quotable } from './anchorsOf.js'
