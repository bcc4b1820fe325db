import { shapeOf, type Walkable } from '../../src/codec/shapeOf.js'
import { Article } from '../../src/index.js'
import { mapValues } from './mapValues.js'

const isId = (codec: Walkable): boolean => {
  const shape = shapeOf(codec)
  return shape.kind === 'string' && shape.format?.name === 'LocalId'
}

const withIds = (article: Article, suffix: string): Article =>
  mapValues(Article, article, (codec, copy) => (isId(codec) ? `${String(copy)}${suffix}` : copy)) as Article

/**
 * An article that says everything again and again, each time with ids of its own, so that it passes all rules where the
 * given one does.
 */
export const repeated = (article: Article, times: number): Article => {
  const copies = Array.from({ length: times }, (_, index) => withIds(article, `-${index}`))
  const [first = article, ...others] = copies
  return {
    ...first,
    body: [first.body[0], ...first.body.slice(1), ...others.flatMap(({ body }) => body)],
    places: copies.flatMap(({ places }) => places),
    actors: copies.flatMap(({ actors }) => actors),
    statements: copies.flatMap(({ statements }) => statements),
    itineraries: copies.flatMap(({ itineraries }) => itineraries),
    events: copies.flatMap(({ events }) => events)
  }
}
