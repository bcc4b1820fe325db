import type * as fc from 'fast-check'
import type { Walkable } from '../codec/shapeOf.js'

/** Where a generator stands on its way down a codec. */
export interface Descent {
  /** The codec at the root, for errors. */
  readonly root: Walkable
  /** The codec that stands here. */
  readonly codec: Walkable
  /** How many lists are around it: the more, the shorter are those inside. */
  readonly lists: number
  /** How many recursions may still be entered. */
  readonly fuel: number
  /** The values of a codec further down; nothing where it has none that ends before the fuel does. */
  readonly down: (
    codec: Walkable,
    change?: Partial<Pick<Descent, 'lists' | 'fuel'>>
  ) => fc.Arbitrary<unknown> | undefined
}
