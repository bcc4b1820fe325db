/**
 * Articles from and to IPTC ninjs, news in JSON.
 *
 * @packageDocumentation
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { ArticleOptions } from '../ArticleOptions.js'
