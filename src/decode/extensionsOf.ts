import type { Path } from '../issue/Issue.js'
import type { Article } from '../model/Article.js'
import type { Extensions } from '../model/Extensions.js'
import type { Itinerary } from '../model/Itinerary.js'

/** Extensions, with the place where they stand. */
interface PlacedExtensions {
  readonly path: Path
  readonly extensions: Extensions
}

interface Extended {
  readonly extensions?: Extensions
}

const LISTS = ['places', 'actors', 'statements', 'itineraries', 'events'] as const

function* inList(list: ReadonlyArray<Extended>, path: Path): Generator<PlacedExtensions> {
  for (let index = 0; index < list.length; index++) {
    const extensions = (list[index] as Extended).extensions
    if (extensions !== undefined) yield { path: [...path, index, 'extensions'], extensions }
  }
}

/** All extensions of an article: its own, those of its records, and those of stops. */
export function* extensionsOf(article: Article): Generator<PlacedExtensions> {
  if (article.extensions !== undefined) yield { path: ['extensions'], extensions: article.extensions }
  for (const name of LISTS) yield* inList(article[name], [name])
  for (let index = 0; index < article.itineraries.length; index++) {
    yield* inList((article.itineraries[index] as Itinerary).stops, ['itineraries', index, 'stops'])
  }
}
