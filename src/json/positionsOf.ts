import { noteOffsets } from './noteOffsets.js'
import type { Position } from './position.js'
import { positionsAt } from './positionsAt.js'
import { type WantedNode, wantedChild, wantedNode } from './wantedNode.js'
import { withoutByteOrderMark } from './withoutByteOrderMark.js'

/** A part of a JSON text of which the position is wanted. */
export interface PositionRequest {
  /** The way from the root to the value: keys of objects as strings, indices of arrays as numbers. */
  readonly path: ReadonlyArray<string | number>
  /** The key's opening quote, or the value's first character, which stands for both where there is no key. */
  readonly of: 'key' | 'value'
}

const offsetOf = (end: WantedNode, of: 'key' | 'value'): number => {
  let deepest = end
  for (let node = end; node.parent !== undefined; node = node.parent) {
    if (node.parentAt !== node.parent.valueAt) deepest = node.parent
  }
  return of === 'key' && deepest === end ? end.keyAt : deepest.valueAt
}

/**
 * The positions of parts of a JSON text, in the order asked for, found in one pass over the text.
 *
 * A path that does not exist is placed at the start of the deepest value on the way that does: a missing key at its
 * object's brace. With a key repeated, the last one counts, as with `JSON.parse`. Memory grows with the paths'
 * lengths, their common beginnings counted once. The positions in a text that `parseJson` refuses mean nothing.
 *
 * @param firstLine - the number of the text's first line
 */
export const positionsOf = (
  text: string,
  requests: ReadonlyArray<PositionRequest>,
  firstLine: number = 1
): ReadonlyArray<Position> => {
  const json = withoutByteOrderMark(text)
  const root = wantedNode(undefined)
  const ends = requests.map(({ path }) => path.reduce(wantedChild, root))
  noteOffsets(json, root)
  return positionsAt(
    json,
    requests.map(({ of }, k) => offsetOf(ends[k] as WantedNode, of)),
    firstLine
  )
}
