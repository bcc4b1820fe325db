import type { AnchorTarget } from '../model/Anchor.js'
import type { TextRange } from './TextRange.js'

/**
 * Where the words of an anchor stand, counted in the two units that languages use for strings.
 *
 * JavaScript, Java and C# count UTF-16 code units, Python counts Unicode code points. They differ after the first
 * character outside the Basic Multilingual Plane, such as an emoji.
 *
 * @category Text
 * @since 0.1.0
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface Location {
  /** The paragraph in which the offsets count, or the headline. */
  readonly in: AnchorTarget
  /** In UTF-16 code units: `text.slice(utf16.start, utf16.end)` is the anchor's `exact`. */
  readonly utf16: TextRange
  /** In Unicode code points: `Array.from(text).slice(codePoints.start, codePoints.end)` spells the anchor's `exact`. */
  readonly codePoints: TextRange
}
