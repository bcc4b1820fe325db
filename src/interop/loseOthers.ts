import type { Path } from '../issue/Issue.js'
import type { Losses } from './losses.js'

/** Notes a loss for every field of a record but those that are carried. */
export const loseOthers = (
  losses: Losses,
  path: Path,
  record: object,
  carried: ReadonlyArray<string>,
  reason: string
): void => {
  for (const key of Object.keys(record)) if (!carried.includes(key)) losses.add('no-place', [...path, key], reason)
}
