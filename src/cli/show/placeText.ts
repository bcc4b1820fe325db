import type { PlaceId } from '../../primitive/PlaceId.js'
import { type ArticleView, clean } from './ArticleView.js'

/** A place by its name and those of the places that it lies in: `Villa Mondstein, Geneva, Switzerland`. */
export const placeText = (id: PlaceId, { places }: ArticleView): string => {
  const names: Array<string> = []
  for (let place = places.get(id); place !== undefined; place = place.within && places.get(place.within)) {
    names.push(clean(place.name))
  }
  return names.join(', ')
}
