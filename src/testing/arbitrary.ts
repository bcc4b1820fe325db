import * as fc from 'fast-check'
import { shapeOf, type Walkable } from '../codec/shapeOf.js'

/**
 * Values that a codec admits.
 *
 * @category Testing
 * @since 0.2.0
 * @example
 * import { arbitrary } from 'communique/testing'
 * import { Probability } from 'communique'
 *
 * assert.equal(typeof arbitrary(Probability).generate, 'function')
 */
export const arbitrary = (codec: Walkable): fc.Arbitrary<unknown> => fc.constant(shapeOf(codec).kind)
