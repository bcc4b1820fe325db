import { LocalId } from '../../primitive/LocalId.js'
import type { Node } from './Graph.js'

/** What the ids of the things of an article begin with, in JSON-LD: local ids are fragments of the article's id. */
export const baseOf = (id: string): string => id + (id.includes('#') ? '/' : '#')

/** The local id, or the word `headline`, that the `@id` of a node ends with, where the node belongs to the article. */
export const localNameOf = (node: Node, articleId: string | undefined): string | undefined => {
  const { id } = node
  if (id === undefined) return undefined
  const base = [articleId === undefined ? '#' : baseOf(articleId), '#'].find((start) => id.startsWith(start))
  const name = base === undefined ? undefined : id.slice(base.length)
  return name === 'headline' || LocalId.is(name) ? name : undefined
}
