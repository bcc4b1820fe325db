import type * as t from 'io-ts'
import type { Fault } from './fault.js'
import { safely } from './plain.js'

/** A fault as plain data: the path that the JSON has stands for io-ts's context. */
export interface PlacedFault extends Omit<Fault, 'context' | 'value'> {
  readonly path: ReadonlyArray<string | number>
}

/** A key as paths have it: a number where it counts the items of an array. */
export const keyIn = (parent: unknown, key: string): string | number =>
  safely(Array.isArray, parent) ? Number(key) : key

/** A fault with its path. */
export const placedAt = (
  path: ReadonlyArray<string | number>,
  { context: _context, value: _value, code, ...particulars }: Fault
): PlacedFault => ({ code, path, ...particulars })

/** The faults of a codec of this package, which holds no others: every key of their contexts is one of the JSON. */
export const ownFaults = (errors: t.Errors): ReadonlyArray<PlacedFault> =>
  errors.map((fault) => {
    const { context } = fault
    const path = context.slice(1).map(({ key }, index) => keyIn(context[index]?.actual, key))
    return placedAt(path, fault as Fault)
  })
