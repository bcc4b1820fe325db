import { type Vocabulary, vocabulary } from '../codec/vocabulary.js'
import { isPlaceType } from '../generated/checks/isPlaceType.js'

/**
 * What sort of place a place is.
 *
 * `PlaceType.keys` defines each member. Fails with `type/string` or `value/not-in-list`.
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
  {
    city:
      'A settlement of any size, from a village to a capital. A quarter of a town is a site; a capital that stands for ' +
      'its government is a mention of that actor.',
    country:
      'A country or territory as a place to be in or go to. Where it acts or speaks, it is an actor of kind state.',
    region:
      'An area that is neither a settlement nor a country: a province, a border strip, a sea, a part of the world such ' +
      'as the Middle East.',
    site: 'A spot in or outside a settlement: a palace, an airport, a base, a border crossing, a camp, a quarter.',
    other: 'A place of no other type, or one whose type the text leaves open: a ship, a train, an undisclosed location.'
  },
  isPlaceType
)
