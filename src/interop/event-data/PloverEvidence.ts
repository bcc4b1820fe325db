import type { Anchor } from '../../model/Anchor.js'

/**
 * The words that an event record was coded from.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface PloverEvidence extends Anchor {
  /** Where the anchor stands in the article: a JSON Pointer (RFC 6901). */
  readonly pointer: string
}
