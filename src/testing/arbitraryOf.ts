import type * as fc from 'fast-check'
import { shapeOf, type Walkable } from '../codec/shapeOf.js'
import type { Descent } from './Descent.js'
import { shapeArbitrary } from './shapeArbitrary.js'

/** Says which generator a codec's values come from, or nothing for the one that its shape gives. */
export type Override = (codec: Walkable) => fc.Arbitrary<unknown> | undefined

/** How many recursions are entered on the way to a value. */
const MOST_RECURSIONS = 3

/**
 * Values of a codec, made by walking it.
 *
 * @throws TypeError where a codec in it is opaque, or where no value of it is finite
 */
export const arbitraryOf = (root: Walkable, override: Override): fc.Arbitrary<unknown> => {
  const valuesAt = (codec: Walkable, around: Pick<Descent, 'lists' | 'fuel'>): fc.Arbitrary<unknown> | undefined => {
    const descent: Descent = {
      ...around,
      root,
      codec,
      down: (inner, change = {}) => valuesAt(inner, { ...around, ...change })
    }
    return override(codec) ?? shapeArbitrary(shapeOf(codec), descent)
  }
  const values = valuesAt(root, { lists: 0, fuel: MOST_RECURSIONS })
  if (values === undefined) throw new TypeError(`${root.name} has no value that ends`)
  return values
}
