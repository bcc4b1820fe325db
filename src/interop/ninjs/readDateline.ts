import type { Article } from '../../model/Article.js'
import type { Place } from '../../model/Place.js'
import type { Text } from '../../primitive/Text.js'
import type { Losses } from '../losses.js'
import { words } from './foreign.js'
import type { Entities } from './readEntities.js'
import type { RecordReader } from './recordReader.js'

/** Reads where the item was written: the place of that name, or else a place of its own. */
export const readDateline = (
  item: RecordReader,
  { places, placeId, mentionsOf }: Entities,
  losses: Losses
): Pick<Article, 'dateline' | 'places'> => {
  const located = item.take(words, 'located')
  if (located === undefined) return { places }
  const name = located.value as Text
  const [first, ...others] = places.filter((place) => place.name === name)
  if (others.length > 0) {
    losses.add('ambiguous', located.path, 'several places have this name')
    return { places }
  }
  const place: Place = first ?? { id: placeId(name), name, type: 'other', mentions: mentionsOf(name) }
  return { dateline: { place: place.id }, places: first === undefined ? [...places, place] : places }
}
