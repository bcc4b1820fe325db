import type { Anchor } from '../../model/Anchor.js'

/**
 * Why an anchor could not be repaired.
 *
 * - `unknown-paragraph`: the article has no such paragraph.
 * - `not-found`: that paragraph has neither the words, with what is to stand around them, nor a near copy.
 * - `ambiguous`: it has them more than once, and nothing tells which are meant.
 *
 * @category Interop
 * @since 0.2.0
 */
export type RepairFailure = 'unknown-paragraph' | 'not-found' | 'ambiguous'

/**
 * What came of an attempt to repair an anchor.
 *
 * @typeParam A - the anchor with whatever else it has: a `Segment`, a `Mention`
 * @category Interop
 * @since 0.2.0
 */
export type Repair<A extends Anchor = Anchor> =
  | {
      /** The words stand there as they are, once: the anchor is the one that was given. */
      readonly status: 'verified'
      /** The anchor. */
      readonly anchor: A
    }
  | {
      /** A near copy stands there, once. */
      readonly status: 'repaired'
      /** The anchor with the words as the text has them, and the smallest prefix and suffix that are needed. */
      readonly anchor: A
    }
  | {
      /** No place, or more than one. */
      readonly status: 'unverified'
      /** Why. */
      readonly reason: RepairFailure
      /**
       * The anchors that may be meant, eight at the most. Where it is ambiguous: the places that fit. Else: wherever in the
       * article the words stand, whatever is around them. None is better than the others; to take one is the caller's choice.
       */
      readonly candidates: ReadonlyArray<A>
    }
