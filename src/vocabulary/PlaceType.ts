import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isPlaceType } from '../generated/checks/isPlaceType.js'

/**
 * What sort of place a place is.
 *
 * `definitions.PlaceType` defines each member. Fails with `type/string` or `value/not-in-list`.
 *
 * @category Vocabularies
 * @since 0.1.0
 * @example
 * import { PlaceType } from 'communique'
 *
 * assert.equal(PlaceType.is('city'), true)
 * assert.equal(PlaceType.is('town'), false)
 */
export type PlaceType = 'city' | 'country' | 'region' | 'site' | 'other'

/**
 * The codec of `PlaceType`.
 *
 * @category Vocabularies
 * @since 0.1.0
 */
export const PlaceType: Vocabulary<PlaceType> = vocabulary<PlaceType>(
  'PlaceType',
  { city: null, country: null, region: null, site: null, other: null },
  isPlaceType
)
