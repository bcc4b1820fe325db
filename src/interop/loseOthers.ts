import type { Path } from '../issue/Issue.js'
import type { Losses } from './losses.js'

/** Notes a loss for every field of a record but those that are carried, and lists in which nothing stands. */
export const loseOthers = (
  losses: Losses,
  path: Path,
  record: object,
  carried: ReadonlyArray<string>,
  reason: string
): void => {
  for (const [key, value] of Object.entries(record)) {
    const isEmpty = Array.isArray(value) && value.length === 0
    if (!isEmpty && !carried.includes(key)) losses.add('no-place', [...path, key], reason)
  }
}
