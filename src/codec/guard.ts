import type * as t from 'io-ts'
import { type Explain, isBlameless } from './explain.js'
import { isPrototypePolluted } from './plain.js'

/** A check that was generated from a codec: whether the codec admits a value. It throws where it cannot tell. */
export type Check = (value: unknown) => boolean

/**
 * The guard of a codec: its generated check. Where it has none, or the check cannot tell, as a getter throws or a pattern
 * overflows the stack, the explaining pass decides.
 */
export const guardWith =
  /* @__NO_SIDE_EFFECTS__ */
  <A>(check: Check | undefined, explain: Explain): t.Is<A> =>
    (value): value is A => {
      try {
        if (check !== undefined && !isPrototypePolluted()) return check(value)
      } catch {
        // What the check trips over, the explaining pass steps around.
      }
      return isBlameless(explain, value)
    }
