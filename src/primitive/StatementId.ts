import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format } from '../codec/format.js'
import { type LocalId, localIdFormat } from './LocalId.js'
import { isLocalId } from '../generated/checks/isLocalId.js'

/**
 * What sets a `StatementId` apart from any other local id.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface StatementIdBrand {
  /** There for the compiler only. */
  readonly StatementId: unique symbol
}

/**
 * The id of a statement in this article: under `id` it names the statement, under any other key it refers to an entry
 * of `statements`. Lower-case letters and digits in groups parted by single hyphens, a letter first, 64 characters at
 * most, not `headline`; unique among all ids of the article.
 *
 * Fails with `format/local-id`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { StatementId } from 'communique'
 *
 * assert.equal(StatementId.is('nadery-on-the-agenda'), true)
 * assert.equal(StatementId.is('Nadery-On-The-Agenda'), false)
 */
export type StatementId = t.Branded<LocalId, StatementIdBrand>

/**
 * The codec of `StatementId`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const StatementId: Codec<StatementId> = format<StatementId>(localIdFormat, isLocalId, 'StatementId')
