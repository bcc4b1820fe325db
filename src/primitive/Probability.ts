import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { number } from '../codec/number.js'
import { isProbability } from '../generated/checks/isProbability.js'

/**
 * What sets a `Probability` apart from any number.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface ProbabilityBrand {
  /** There for the compiler only. */
  readonly Probability: unique symbol
}

/**
 * How sure a reading is: 0 is impossible, 1 is certain.
 *
 * A finite number, bounds included. Fails with `type/number` or `value/out-of-range`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Probability } from 'communique'
 *
 * assert.equal(Probability.is(0.9), true)
 * assert.equal(Probability.is(1.5), false)
 */
export type Probability = t.Branded<number, ProbabilityBrand>

/**
 * The codec of `Probability`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Probability: Codec<Probability> = number<Probability>(
  'Probability',
  {
    description: 'a number from 0 to 1',
    minimum: 0,
    maximum: 1
  },
  isProbability
)
