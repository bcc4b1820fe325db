import { isAnchor, isMention } from './anchors.js'
import { isExtensions } from './extensions.js'
import { isIdentifier } from './identifiers.js'
import { countKeys, type Fields, isFullListOf, isListOf, isObject, present } from './objects.js'
import { isCountryCode, isEdtfDate, isLocalId, isProbability, isText } from './scalars.js'
import { isOfficeStatus, isOrganizationType } from './words.js'

const isOffice = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { title, sending, receiving, status, since, until, evidence } = value
  return (
    isText(title) &&
    (sending === undefined || isLocalId(sending)) &&
    (receiving === undefined || isLocalId(receiving)) &&
    (status === undefined || isOfficeStatus(status)) &&
    (since === undefined || isEdtfDate(since)) &&
    (until === undefined || isEdtfDate(until)) &&
    isListOf(isAnchor, evidence) &&
    countKeys(value) === 2 + present(sending) + present(receiving) + present(status) + present(since) + present(until)
  )
}

/** What actors have in common: the number of those keys, or none where one of them is wrong. */
const commonKeys = (value: Fields): number => {
  const { id, name, aliases, identifiers, mentions, confidence, extensions } = value
  return isLocalId(id) &&
    isText(name) &&
    (aliases === undefined || isFullListOf(isText, aliases)) &&
    (identifiers === undefined || isFullListOf(isIdentifier, identifiers)) &&
    isListOf(isMention, mentions) &&
    (confidence === undefined || isProbability(confidence)) &&
    (extensions === undefined || isExtensions(extensions))
    ? 4 + present(aliases) + present(identifiers) + present(confidence) + present(extensions)
    : NaN
}

const isPerson = (value: Fields): boolean => {
  const { honorific, nationality, offices } = value
  return (
    (honorific === undefined || isText(honorific)) &&
    (nationality === undefined || isCountryCode(nationality)) &&
    isListOf(isOffice, offices) &&
    countKeys(value) === 1 + present(honorific) + present(nationality) + commonKeys(value)
  )
}

const isOrganization = (value: Fields): boolean => {
  const { type, parent, country } = value
  return (
    isOrganizationType(type) &&
    (parent === undefined || isLocalId(parent)) &&
    (country === undefined || isCountryCode(country)) &&
    countKeys(value) === 1 + present(parent) + present(country) + commonKeys(value)
  )
}

const isState = (value: Fields): boolean => {
  const { country, government } = value
  return (
    (country === undefined || isCountryCode(country)) &&
    (government === undefined || isText(government)) &&
    countKeys(value) === present(country) + present(government) + commonKeys(value)
  )
}

const isDelegation = (value: Fields): boolean => {
  const { represents, members, head } = value
  return (
    isLocalId(represents) &&
    (members === undefined || isFullListOf(isLocalId, members)) &&
    (head === undefined || isLocalId(head)) &&
    countKeys(value) === 1 + present(members) + present(head) + commonKeys(value)
  )
}

const isGroup = (value: Fields): boolean => {
  const { members } = value
  return (
    (members === undefined || isFullListOf(isLocalId, members)) &&
    countKeys(value) === present(members) + commonKeys(value)
  )
}

export const isActor = (value: unknown): boolean => {
  if (!isObject(value)) return false
  switch (value['kind']) {
    case 'person':
      return isPerson(value)
    case 'organization':
      return isOrganization(value)
    case 'state':
      return isState(value)
    case 'delegation':
      return isDelegation(value)
    case 'group':
      return isGroup(value)
    default:
      return false
  }
}
