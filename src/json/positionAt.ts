import type { Position } from './position.js'
import { positionsAt } from './positionsAt.js'

/** The position of an offset in a text, counted as `positionsAt` counts. */
export const positionAt = (text: string, offset: number, firstLine: number): Position =>
  positionsAt(text, [offset], firstLine)[0] as Position
