import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isStatementMode } from '../generated/checks/isStatementMode.js'

/**
 * How a statement is told as a whole; never stored, for `modeOf` finds it from the segments.
 *
 * `definitions.StatementMode` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { StatementMode } from 'communique'
 *
 * assert.equal(StatementMode.is('mixed'), true)
 * assert.equal(StatementMode.is('quoted'), false)
 */
export type StatementMode = 'direct' | 'indirect' | 'mixed'

/**
 * The codec of `StatementMode`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const StatementMode: Vocabulary<StatementMode> = vocabulary<StatementMode>(
  'StatementMode',
  { direct: null, indirect: null, mixed: null },
  isStatementMode
)
