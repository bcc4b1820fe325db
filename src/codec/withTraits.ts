import type * as t from 'io-ts'
import type { Explainable } from './explain.js'
import type { StandardProps } from './Standard.js'
import { ownFaults } from './ownFaults.js'
import { standardProps } from './standardProps.js'

/** What every codec of this package shows to tools for Standard Schema. */
interface Standard<A> {
  readonly '~standard': StandardProps<A>
}

/**
 * Adds to an io-ts codec what every codec of this package has beside: how it explains itself, what those who walk it
 * are to know, and its props as a Standard Schema, which are not enumerable.
 */
export const withTraits = /* @__NO_SIDE_EFFECTS__ */ <A, C, T extends Explainable>(
  codec: C & t.Decoder<unknown, A>,
  traits: T
): C & T & Standard<A> => {
  Object.defineProperty(codec, '~standard', { value: standardProps(codec, ownFaults) })
  return Object.assign(codec as typeof codec & Standard<A>, traits)
}
