import { countKeys, isObject } from './objects.js'
import { isCameoActorCode, isGeonamesId, isIsni, isLei, isOrcid, isUri, isViafId, isWikidataId } from './scalars.js'

const isOfScheme = (scheme: unknown, id: unknown): boolean => {
  switch (scheme) {
    case 'wikidata':
      return isWikidataId(id)
    case 'geonames':
      return isGeonamesId(id)
    case 'viaf':
      return isViafId(id)
    case 'isni':
      return isIsni(id)
    case 'orcid':
      return isOrcid(id)
    case 'lei':
      return isLei(id)
    case 'cameo':
      return isCameoActorCode(id)
    case 'uri':
      return isUri(id)
    default:
      return false
  }
}

export const isIdentifier = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { scheme, value: id } = value
  return isOfScheme(scheme, id) && countKeys(value) === 2
}
