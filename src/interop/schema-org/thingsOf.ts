import type { Anchor } from '../../model/Anchor.js'
import type { Segment } from '../../model/Segment.js'
import { LocalId } from '../../primitive/LocalId.js'
import { idMaker } from '../idMaker.js'
import { type Graph, type Node, type Term, valuesOf } from './Graph.js'
import { localNameOf } from './localNames.js'
import { readOwnWords } from './ownWords.js'
import { proofOf } from './proofOf.js'
import { type Reader, textAt } from './readerOf.js'
import type { TextSearch } from './textSearch.js'
import { type List, type Sort, sortOf } from './types.js'

/** A thing of the graph that goes to a list of the article. */
export interface Thing {
  readonly node: Node
  readonly sort: Sort
  readonly id: LocalId
  /** Its name; empty where it needs none. */
  readonly name: string
  /** The words of the format that it has been given as types. */
  readonly words: ReadonlySet<string>
  /** The words of the text that tell of it, or that it is. */
  readonly proof: ReadonlyArray<Anchor | Segment>
}

/** The things that have been met. */
export interface Things {
  readonly texts: TextSearch
  readonly paragraphIds: ReadonlySet<string>
  /** The local name in the `@id` of a node. */
  readonly nameOf: (node: Node) => string | undefined
  /** The id of the thing that stands somewhere, where it can go to one of some lists. */
  readonly idOf: (term: Term, lists: ReadonlyArray<List>) => LocalId | undefined
  /** Those met so far, in order; more come while they are read. */
  readonly met: ReadonlyArray<Thing>
}

const others: Readonly<Record<List, string>> = {
  actors: 'actor',
  places: 'place',
  events: 'event',
  statements: 'statement',
  itineraries: 'itinerary'
}

/** The names that nodes of the graph have in the article, which none that is made may take. */
const takenNames = (graph: Graph, articleId: string | undefined): ReadonlyArray<string> =>
  graph.nodes.map((node) => localNameOf(node, articleId)).filter((name) => name !== undefined)

/** The things of an article, none met yet. */
export const thingsOf = (
  reader: Reader,
  articleId: string | undefined,
  texts: TextSearch,
  paragraphIds: ReadonlySet<string>
): Things => {
  const makeId = idMaker([...paragraphIds, ...takenNames(reader.graph, articleId)])
  const known = new Map<Node, Thing | undefined>()
  const met: Array<Thing> = []
  const nameOf = (node: Node): string | undefined => localNameOf(node, articleId)

  const meet = (node: Node): Thing | undefined => {
    const words = readOwnWords(reader, node)
    const sort = sortOf(node.types, words)
    if (sort === undefined) return undefined
    const name = valuesOf(node, 'name')
      .map(textAt)
      .find((text) => text !== undefined)
    const needsName = sort.list !== 'statements' && sort.list !== 'itineraries'
    if (needsName && name === undefined) {
      reader.reject(node, `this ${node.types.join(', ')} has no name`)
      return undefined
    }
    const proof =
      sort.list === 'actors' || sort.list === 'places' ? [] : proofOf(reader, texts, node, sort.list, nameOf)
    if (proof === undefined) {
      reader.reject(node, `no words of the text are told that this ${node.types.join(', ')} is proved by`)
      return undefined
    }
    const given = nameOf(node)
    const id = LocalId.is(given) && !paragraphIds.has(given) ? given : makeId(name ?? '', others[sort.list])
    const thing: Thing = { node, sort, id, name: name ?? '', words, proof }
    met.push(thing)
    return thing
  }

  const idOf: Things['idOf'] = (term, lists) => {
    const node = reader.nodeAt(term)
    if (node === undefined) return undefined
    if (!known.has(node)) known.set(node, meet(node))
    const thing = known.get(node)
    return thing === undefined || !lists.includes(thing.sort.list) ? undefined : thing.id
  }

  return { texts, paragraphIds, nameOf, idOf, met }
}
