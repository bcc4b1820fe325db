import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isTemporalKind } from '../generated/checks/isTemporalKind.js'

/**
 * How a time is told: the tag of `Temporal`.
 *
 * `definitions.TemporalKind` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { TemporalKind } from 'communique'
 *
 * assert.equal(TemporalKind.is('relative'), true)
 * assert.equal(TemporalKind.is('duration'), false)
 */
export type TemporalKind = 'instant' | 'date' | 'relative'

/**
 * The codec of `TemporalKind`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const TemporalKind: Vocabulary<TemporalKind> = vocabulary<TemporalKind>(
  'TemporalKind',
  { instant: null, date: null, relative: null },
  isTemporalKind
)
