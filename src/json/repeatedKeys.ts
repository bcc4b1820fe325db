import { keyPaths } from './keyPaths.js'
import type { Position } from './position.js'
import { positionsAt } from './positionsAt.js'
import { repeatedKeyOffsets } from './repeatedKeyOffsets.js'

/** A key that stands in its object for the second time, or the third and so on. */
export interface RepeatedKey {
  /** The path of the member, which ends with the key: keys are strings, indices of arrays numbers. */
  readonly path: ReadonlyArray<string | number>
  /** The opening quote of the first key that reads so in the object. */
  readonly first: Position
  /** The opening quote of the key that repeats it. */
  readonly position: Position
}

/** Repeated keys, and whether they are all. */
export interface RepeatedKeys {
  readonly listed: ReadonlyArray<RepeatedKey>
  /** Whether the text repeats more keys than are listed. */
  readonly more: boolean
}

/** The repeated keys of a JSON text in its order, at most as many as `limit`; fewer only where their paths are hundreds of thousands long. */
export const repeatedKeys = (text: string, limit: number, firstLine: number): RepeatedKeys => {
  const found = repeatedKeyOffsets(text, limit + 1)
  const offsets = found.slice(0, limit)
  const paths = keyPaths(
    text,
    offsets.map(({ again }) => again)
  )
  const positions = positionsAt(
    text,
    offsets.flatMap(({ first, again }) => [first, again]),
    firstLine
  )
  const listed = paths.map((path, k) => ({
    path,
    first: positions[2 * k] as Position,
    position: positions[2 * k + 1] as Position
  }))
  return { listed, more: found.length > listed.length }
}
