import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { nonEmptyList } from '../codec/list.js'
import { literal } from '../codec/literal.js'
import { optional, struct } from '../codec/struct.js'
import { union } from '../codec/union.js'
import { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import { LocalId } from '../primitive/LocalId.js'
import { Text } from '../primitive/Text.js'
import { isCorrection } from '../generated/checks/isCorrection.js'
import { isCorrectionTarget } from '../generated/checks/isCorrectionTarget.js'
import { isNonEmptyCorrectionTargetList } from '../generated/checks/isNonEmptyCorrectionTargetList.js'

/**
 * What a correction may concern: anything with an id, by that id, or the headline, as `headline`.
 *
 * @category Model
 * @since 0.1.0
 */
export type CorrectionTarget = LocalId | 'headline'

/**
 * The codec of `CorrectionTarget`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { CorrectionTarget } from 'communique'
 *
 * assert.equal(CorrectionTarget.is('headline'), true)
 * assert.equal(CorrectionTarget.is('the headline'), false)
 */
export const CorrectionTarget: Codec<CorrectionTarget> = union(
  'CorrectionTarget',
  [LocalId, literal('headline')],
  () => LocalId,
  isCorrectionTarget
)

/**
 * What the outlet put right after publication.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/CorrectionComment
 */
export interface Correction {
  /** When it was put right. */
  readonly date: DateOrTimestamp
  /** The correction in words. */
  readonly text: Text
  /** What it concerns: the ids of any things in the article, or the word `headline`. */
  readonly concerns?: ReadonlyNonEmptyArray<CorrectionTarget>
}

/**
 * The codec of `Correction`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Correction } from 'communique'
 *
 * assert.equal(Correction.is({ date: '2020-12-04', text: 'The talks are in Doha.', concerns: ['headline'] }), true)
 * assert.equal(Correction.is({ date: 'yesterday', text: 'The talks are in Doha.' }), false)
 */
export const Correction: Codec<Correction> = struct<Correction>(
  'Correction',
  {
    date: DateOrTimestamp,
    text: Text,
    concerns: optional(nonEmptyList(CorrectionTarget, isNonEmptyCorrectionTargetList))
  },
  { check: isCorrection }
)
