import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isTemporalKind } from '../generated/checks/isTemporalKind.js'

/**
 * How a time is told: the tag of `Temporal`.
 *
 * `TemporalKind.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  {
    instant:
      'A point in time, known to the second and with its offset from UTC. Without an offset it is cut to its date.',
    date: 'A date or an interval with its year, as exact as it is known: a day, a month, a year, about a year.',
    relative:
      'A time counted from another, "Thursday", "yesterday", "in March": kept as the text has it, and resolved only ' +
      'where the day that it counts from is known.'
  },
  isTemporalKind
)
