import type { Anchor } from '../../model/Anchor.js'
import type { Article } from '../../model/Article.js'
import { movedTo } from './movedTo.js'

type Moves = ReadonlyMap<unknown, Anchor>

/** A value of the format with other anchors; `extensions` are handed on, for they may be deeper than calls can go. */
const withMoved = (value: unknown, moves: Moves): unknown => {
  if (Array.isArray(value)) return value.map((item) => withMoved(item, moves))
  if (typeof value !== 'object' || value === null) return value
  const to = moves.get(value)
  if (to !== undefined) return movedTo(value as Anchor, to)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'extensions' ? (item as unknown) : withMoved(item, moves)])
  )
}

/**
 * An article whose facts have other anchors.
 *
 * @param moves - for each anchor that moves, the very object, where to; what else it has stays
 */
export const withAnchors = (article: Article, moves: Moves): Article => {
  const { places, actors, statements, itineraries, events } = article
  const facts = { places, actors, statements, itineraries, events }
  return { ...article, ...(withMoved(facts, moves) as typeof facts) }
}
