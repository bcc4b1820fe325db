import type { Anchor } from '../model/Anchor.js'
import type { Location } from './Location.js'

/**
 * Why an anchor tells no place in the text.
 *
 * `unknown-paragraph`: the article has no such paragraph. `not-found`: the paragraph does not hold `exact` with `prefix`
 * right before it and `suffix` right after it. `ambiguous`: it holds them more than once.
 *
 * @category Text
 * @since 0.1.0
 */
export type NotLocated =
  | {
      /** Why. */
      readonly kind: 'unknown-paragraph' | 'not-found'
      /** The anchor that was looked for. */
      readonly anchor: Anchor
    }
  | {
      /** Why. */
      readonly kind: 'ambiguous'
      /** The anchor that was looked for. */
      readonly anchor: Anchor
      /** The first two of the places. */
      readonly candidates: readonly [Location, Location]
    }
