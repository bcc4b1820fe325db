import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Codec } from '../codec/Codec.js'
import { list, nonEmptyList } from '../codec/list.js'
import { optional, struct } from '../codec/struct.js'
import { CountryCode } from '../primitive/CountryCode.js'
import { PlaceId } from '../primitive/PlaceId.js'
import { Text } from '../primitive/Text.js'
import { PlaceType } from '../vocabulary/PlaceType.js'
import { Coordinates } from './Coordinates.js'
import { Extensions } from './Extensions.js'
import { Identifier } from './Identifier.js'
import { Mention } from './Mention.js'
import { isPlace } from '../generated/checks/isPlace.js'
import { isMentionList } from '../generated/checks/isMentionList.js'
import { isNonEmptyIdentifierList } from '../generated/checks/isNonEmptyIdentifierList.js'

/**
 * Somewhere one can go: a city, a country, a site. A country that acts is an actor of kind `state` besides.
 *
 * @category Model
 * @since 0.1.0
 * @see https://schema.org/Place
 */
export interface Place {
  /** Names the place in this article. */
  readonly id: PlaceId
  /** The name as the text has it, or the usual one where the text only describes the place. */
  readonly name: Text
  /** What sort of place it is. */
  readonly type: PlaceType
  /** The country it lies in, or is. */
  readonly country?: CountryCode
  /** The place of this article that it lies in. */
  readonly within?: PlaceId
  /** Where it lies on the earth, longitude first. */
  readonly coordinates?: Coordinates
  /** What it is called in registers outside. */
  readonly identifiers?: ReadonlyNonEmptyArray<Identifier>
  /** Where the text speaks of it. */
  readonly mentions: ReadonlyArray<Mention>
  /** Data that the format does not name. */
  readonly extensions?: Extensions
}

/**
 * The codec of `Place`.
 *
 * @category Model
 * @since 0.1.0
 * @example
 * import { Place } from 'communique'
 *
 * assert.equal(Place.is({ id: 'doha', name: 'Doha', type: 'city', country: 'QA', mentions: [] }), true)
 * assert.equal(Place.is({ id: 'doha', name: 'Doha', type: 'capital', mentions: [] }), false)
 */
export const Place: Codec<Place> = struct<Place>(
  'Place',
  {
    id: PlaceId,
    name: Text,
    type: PlaceType,
    country: optional(CountryCode),
    within: optional(PlaceId),
    coordinates: optional(Coordinates),
    identifiers: optional(nonEmptyList(Identifier, isNonEmptyIdentifierList)),
    mentions: list(Mention, isMentionList),
    extensions: optional(Extensions)
  },
  { check: isPlace }
)
