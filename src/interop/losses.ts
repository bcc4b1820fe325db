import { pointer } from '../issue/pointer.js'
import type { Path } from '../issue/Issue.js'
import type { Loss, LossCode } from './Loss.js'

/** Notes losses while something is carried. */
export interface Losses {
  /** Those so far. */
  readonly list: ReadonlyArray<Loss>
  /** Notes one. */
  readonly add: (code: LossCode, path: Path, reason: string) => void
}

/** An empty list of losses. */
export const losses = (): Losses => {
  const list: Array<Loss> = []
  return { list, add: (code, path, reason) => void list.push({ code, pointer: pointer({ path }), reason }) }
}
