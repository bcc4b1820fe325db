import type { VerifiedArticle } from '../../decode/VerifiedArticle.js'
import type { Anchor } from '../../model/Anchor.js'
import type { Conversion } from '../Conversion.js'

/**
 * A paragraph of the next version, by a system that keeps the ids of paragraphs.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface NextParagraph {
  /** Its id: that of a paragraph of the version before, if it is the same one, edited or not. */
  readonly id: string
  /** Its text. */
  readonly text: string
  /** Its language, where it is not that of the article. */
  readonly language?: string
}

/**
 * Options of `reanchor`.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface ReanchorOptions {
  /** The headline of the next version; where it is left out, the headline stays. */
  readonly headline?: string
}

/**
 * What became of an anchor in the next version of the text.
 *
 * @category Interop
 * @since 0.2.0
 */
export type AnchorFate =
  | {
      /** It means the same words as it is. */
      readonly status: 'kept'
      /** Where it stands in the article: a JSON Pointer (RFC 6901). */
      readonly pointer: string
      /** The anchor. */
      readonly anchor: Anchor
    }
  | {
      /** Its words stand in another paragraph, or need another prefix or suffix. */
      readonly status: 'moved'
      /** Where it stands in the article: a JSON Pointer (RFC 6901). */
      readonly pointer: string
      /** The anchor as it was. */
      readonly anchor: Anchor
      /** The anchor as it has to be. */
      readonly to: Anchor
    }
  | {
      /** Its words no longer stand there, or it cannot be told where. */
      readonly status: 'lost'
      /** Where it stands in the article: a JSON Pointer (RFC 6901). */
      readonly pointer: string
      /** The anchor as it was. */
      readonly anchor: Anchor
      /** `not-found`: the words stand nowhere. `ambiguous`: they do, and nothing tells that these are the same. */
      readonly reason: 'not-found' | 'ambiguous'
    }

/**
 * What became of a record: a place, an actor, a statement, an itinerary, a stop or an event.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface RecordFate {
  /** Where it stands in the article: a JSON Pointer (RFC 6901). A stop stands apart from its itinerary. */
  readonly pointer: string
  /** `lost` where any of its anchors is, else `moved` where any has, else `kept`. */
  readonly status: AnchorFate['status']
}

/**
 * An article with its facts tied to the next version of its text, and what became of each.
 *
 * `value` is there where no anchor is lost and the article passes `decodeArticle`; `losses` tell what stands against it.
 *
 * @category Interop
 * @since 0.2.0
 */
export interface Reanchoring extends Conversion<VerifiedArticle> {
  /** All anchors, in the order of the format. */
  readonly anchors: ReadonlyArray<AnchorFate>
  /** All records that have anchors, in the order of the format. */
  readonly records: ReadonlyArray<RecordFate>
}
