import type { Path } from '../issue/Issue.js'

/** A path as a chain that grows without copying; it becomes an array only where an issue needs one. */
export interface Trail {
  readonly parent: Trail | undefined
  readonly key: string | number
}

/** The place under a key of another place; without one, under the root. */
export const below = (parent: Trail | undefined, key: string | number): Trail => ({ parent, key })

/** The chain as an array of keys, root first. */
export const pathOf = (trail: Trail): Path => {
  const path: Array<string | number> = []
  for (let link: Trail | undefined = trail; link !== undefined; link = link.parent) path.push(link.key)
  return path.reverse()
}
