import type { Anchor, AnchorTarget } from '../model/Anchor.js'
import { findAnchor } from '../text/findAnchor.js'
import { splitsPair } from '../text/splitsPair.js'

/** A stretch of the headline or of a paragraph. */
export interface Span {
  readonly in: AnchorTarget
  readonly start: number
  readonly end: number
}

/** An offset moved out of a surrogate pair. */
const whole = (text: string, offset: number): number => (splitsPair(text, offset) ? offset + 1 : offset)

const surrounded = (text: string, span: Span, before: number, after: number): Anchor => {
  const { start, end } = span
  const prefix = text.slice(whole(text, Math.max(0, start - before)), start)
  const suffix = text.slice(end, whole(text, end + after))
  return {
    in: span.in,
    exact: text.slice(start, end) as Anchor['exact'],
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix })
  }
}

const tellsApart = (text: string, anchor: Anchor, { start }: Span): boolean =>
  findAnchor(text, anchor) === start && findAnchor(text, anchor, start + 1) < 0

/** How much text is put around words, tried in this order: the whole text tells them apart for certain. */
const WIDTHS: ReadonlyArray<readonly [before: number, after: number]> = [
  [0, 0],
  [8, 0],
  [0, 8],
  [8, 8],
  [32, 32]
]

/**
 * The anchor that quotes a stretch of a text, with as much around it as tells it from the same words elsewhere.
 *
 * @param atLeast - which of the widths to begin with
 */
export const anchorAt = (text: string, span: Span, atLeast: number): Anchor => {
  const anchors = WIDTHS.slice(atLeast).map(([before, after]) => surrounded(text, span, before, after))
  return anchors.find((anchor) => tellsApart(text, anchor, span)) ?? surrounded(text, span, text.length, text.length)
}
