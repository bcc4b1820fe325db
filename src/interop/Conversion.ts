import type { Loss } from './Loss.js'

/**
 * What came of carrying something from one format to another.
 *
 * @typeParam Value - what it was carried to
 * @category Interop
 * @since 0.2.0
 */
export interface Conversion<Value> {
  /** What came out; absent where there is not enough to make any. */
  readonly value?: Value
  /** Whatever could not be carried, in the order in which it was met. Where the list is empty nothing was lost. */
  readonly losses: ReadonlyArray<Loss>
}
