import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { type LocalId, localIdFormat } from './LocalId.js'
import { isLocalId } from '../generated/checks/isLocalId.js'

/**
 * What sets a `ParagraphId` apart from any other local id.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface ParagraphIdBrand {
  /** There for the compiler only. */
  readonly ParagraphId: unique symbol
}

/**
 * The id of a paragraph in this article: under `id` it names the paragraph, under any other key it refers to an entry
 * of `body`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at most,
 * not `headline`; unique among all ids of the article.
 *
 * Fails with `format/local-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { ParagraphId } from 'communique'
 *
 * assert.equal(ParagraphId.is('p1'), true)
 * assert.equal(ParagraphId.is('P1'), false)
 */
export type ParagraphId = t.Branded<LocalId, ParagraphIdBrand>

/**
 * The codec of `ParagraphId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const ParagraphId: Codec<ParagraphId> = format<ParagraphId>(localIdFormat, isLocalId, 'ParagraphId')
