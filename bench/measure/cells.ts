import { type Size, sizes, type State } from '../document/writeDocuments.js'

/** What is done to a document: `parse` is the yardstick. */
export type Operation = 'parse' | 'is' | 'decode' | 'faults'

/** One thing that is measured of every candidate. */
export interface Cell {
  readonly size: Size
  readonly state: State
  readonly operation: Operation
}

/** All that is measured, from the smallest document to the largest. */
export const cells: ReadonlyArray<Cell> = sizes.flatMap((size): ReadonlyArray<Cell> => [
  ...(size === 'seed' ? [{ size, state: 'valid', operation: 'is' } as const] : []),
  { size, state: 'valid', operation: 'decode' },
  { size, state: 'one fault', operation: 'faults' },
  { size, state: 'all faults', operation: 'faults' }
])

/** Names a cell, or what a candidate did in it. */
export const keyOf = ({ size, state, operation }: Cell, name: string): string =>
  [name, size, state, operation].join(' / ')
