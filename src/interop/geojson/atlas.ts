import type { Path } from '../../issue/Issue.js'
import type { Article } from '../../model/Article.js'
import type { Place } from '../../model/Place.js'
import type { ActorId } from '../../primitive/ActorId.js'
import type { PlaceId } from '../../primitive/PlaceId.js'
import { loseOthers } from '../loseOthers.js'
import { losses, type Losses } from '../losses.js'

/** A place whose coordinates are known. */
export type Located = Place & Required<Pick<Place, 'coordinates'>>

/** What all journeys of an article share. */
export interface Atlas {
  /** What is lost, so far. */
  readonly losses: Losses
  /**
   * The place that a reference comes to; where it or its coordinates are not known, what stands at the path is lost.
   */
  readonly located: (id: PlaceId, path: Path) => Located | undefined
  /** The name of an actor; where it is not known, its reference is lost. */
  readonly nameOf: (id: ActorId, path: Path) => string | undefined
  /** The label of an event; where it is not known, its reference is lost. */
  readonly labelOf: (id: string, path: Path) => string | undefined
  /** Notes as lost the places and actors that no journey has named. */
  readonly loseUnused: () => void
}

interface Entry<A> {
  readonly item: A
  readonly path: Path
}

const byId = <A extends { readonly id: string }>(
  list: ReadonlyArray<A>,
  key: string
): ReadonlyMap<string, Entry<A>> => {
  const entries = new Map<string, Entry<A>>()
  for (const [index, item] of list.entries()) {
    if (!entries.has(item.id)) entries.set(item.id, { item, path: [key, index] })
  }
  return entries
}

const isLocated = (place: Place): place is Located => place.coordinates !== undefined

/** The places, actors and events of an article, to be named by journeys. */
export const atlas = (article: Article): Atlas => {
  const lost = losses()
  const places = byId(article.places, 'places')
  const actors = byId(article.actors, 'actors')
  const events = byId(article.events, 'events')
  const used = new Set<unknown>()

  /** Notes once what a map does not carry of something that it names. */
  const use = ({ item, path }: Entry<object>, carried: ReadonlyArray<string>, reason: string): void => {
    if (used.has(item)) return
    used.add(item)
    loseOthers(lost, path, item, carried, reason)
  }

  return {
    losses: lost,
    located: (id, path) => {
      const entry = places.get(id)
      if (entry === undefined) {
        lost.add('not-found', path, `no place has the id ${id}`)
        return undefined
      }
      const { item } = entry
      if (isLocated(item)) {
        use(entry, ['id', 'name', 'country', 'coordinates'], 'a map has a name and a country for a place')
        return item
      }
      const around = item.within === undefined ? undefined : places.get(item.within)?.item
      const reason = `no coordinates are known of ${item.name}`
      const isNear = around?.coordinates !== undefined
      lost.add('not-found', path, isNear ? `${reason}, and those of ${around.name} around it are not its own` : reason)
      return undefined
    },
    nameOf: (id, path) => {
      const entry = actors.get(id)
      if (entry === undefined) lost.add('not-found', path, `no actor has the id ${id}`)
      else use(entry, ['id', 'name'], 'a map has a name for an actor')
      return entry?.item.name
    },
    labelOf: (id, path) => {
      const entry = events.get(id)
      if (entry === undefined) lost.add('not-found', path, `no event has the id ${id}`)
      return entry?.item.label
    },
    loseUnused: () => {
      for (const { item, path } of places.values()) {
        if (!used.has(item))
          lost.add('no-place', path, 'a map of journeys has the places that they lead to, where these are known')
      }
      for (const { item, path } of actors.values()) {
        if (!used.has(item)) lost.add('no-place', path, 'a map of journeys has those who travel and whom they meet')
      }
    }
  }
}
