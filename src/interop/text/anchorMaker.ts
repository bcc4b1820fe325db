import type { Anchor, AnchorTarget } from '../../model/Anchor.js'
import type { Text } from '../../primitive/Text.js'
import { characterBoundaries } from './boundariesOf.js'
import { neededContext } from './Context.js'
import { contextAt } from './contextAt.js'

/** Makes anchors for places in a text: each with the smallest prefix and suffix that tell it from others. */
export const anchorMaker = (target: AnchorTarget, text: string): ((exact: Text, start: number) => Anchor) => {
  const isCut = characterBoundaries(text)
  return (exact, start) => ({ in: target, exact, ...neededContext(contextAt(text, exact, start, isCut)) })
}
