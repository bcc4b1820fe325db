import type { Statement } from '../model/Statement.js'
import type { StatementMode } from '../vocabulary/StatementMode.js'

/**
 * Tells whether a statement is given in the speaker's words, in the reporter's, or in both.
 *
 * `direct`: all segments are quoted. `indirect`: all are paraphrased. `mixed`: some are this, some that. Never fails.
 *
 * @category Text
 * @since 0.1.0
 * @example
 * import { modeOf, Statement } from 'communique'
 *
 * const speaker = { kind: 'unnamed' }
 * const quoted = { in: 'p1', exact: 'We will meet', type: 'quoted' }
 * const paraphrased = { in: 'p1', exact: 'that both sides agree', type: 'paraphrased' }
 * const modes = [[quoted], [paraphrased], [quoted, paraphrased]].map((segments) => {
 *   const statement: unknown = { id: 's1', speaker, segments }
 *   return Statement.is(statement) && modeOf(statement)
 * })
 * assert.deepEqual(modes, ['direct', 'indirect', 'mixed'])
 */
export const modeOf = ({ segments }: Statement): StatementMode => {
  const isQuoted = segments[0].type === 'quoted'
  if (segments.some(({ type }) => (type === 'quoted') !== isQuoted)) return 'mixed'
  return isQuoted ? 'direct' : 'indirect'
}
