import { isMention } from './anchors.js'
import { isExtensions } from './extensions.js'
import { isIdentifier } from './identifiers.js'
import { countKeys, isFullListOf, isListOf, isObject, present } from './objects.js'
import { isCountryCode, isEdtfDate, isLocalId, isText } from './scalars.js'
import { isPlaceType } from './words.js'

const isDegrees = (value: unknown, most: number): boolean =>
  typeof value === 'number' && value >= -most && value <= most

const isCoordinates = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isDegrees(value[0], 180) && isDegrees(value[1], 90)

export const isPlace = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { id, name, type, country, within, coordinates, identifiers, mentions, extensions } = value
  return (
    isLocalId(id) &&
    isText(name) &&
    isPlaceType(type) &&
    (country === undefined || isCountryCode(country)) &&
    (within === undefined || isLocalId(within)) &&
    (coordinates === undefined || isCoordinates(coordinates)) &&
    (identifiers === undefined || isFullListOf(isIdentifier, identifiers)) &&
    isListOf(isMention, mentions) &&
    (extensions === undefined || isExtensions(extensions)) &&
    countKeys(value) ===
      4 + present(country) + present(within) + present(coordinates) + present(identifiers) + present(extensions)
  )
}

export const isDateline = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { place, date } = value
  const known = present(place) + present(date)
  return (
    (place === undefined || isLocalId(place)) &&
    (date === undefined || isEdtfDate(date)) &&
    known > 0 &&
    countKeys(value) === known
  )
}
