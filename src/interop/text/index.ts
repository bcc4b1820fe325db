/**
 * Articles from plain text, anchors for words in it, and what becomes of anchors when the text changes.
 *
 * @module communique/interop/text
 * @document ../../../docs/interop/text.md
 */

export type { Conversion } from '../Conversion.js'
export type { Loss, LossCode } from '../Loss.js'
export type { ArticleOptions } from '../ArticleOptions.js'
export { articleFromText, type TextOptions } from './articleFromText.js'
export { anchorsOf } from './anchorsOf.js'
export type { Quotable } from './Quotable.js'
export { repairAnchor } from './repairAnchor.js'
export type { Repair, RepairFailure } from './Repair.js'
export { reanchor } from './reanchor.js'
export type { AnchorFate, NextParagraph, Reanchoring, ReanchorOptions, RecordFate } from './Reanchoring.js'
