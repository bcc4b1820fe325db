import { isAnchor, isSegment } from './anchors.js'
import { isExtensions } from './extensions.js'
import { countKeys, isFullListOf, isObject, present } from './objects.js'
import { isLocalId, isProbability, isText, isUrl } from './scalars.js'
import { isTemporal } from './times.js'

const isSpeaker = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { kind, actor, onBehalfOf, description, affiliation, title, author, anchor } = value
  if (anchor !== undefined && !isAnchor(anchor)) return false
  const keys = countKeys(value) - 1 - present(anchor)
  switch (kind) {
    case 'actor':
      return isLocalId(actor) && (onBehalfOf === undefined || isLocalId(onBehalfOf)) && keys === 1 + present(onBehalfOf)
    case 'unnamed':
      return (
        (description === undefined || isText(description)) &&
        (affiliation === undefined || isLocalId(affiliation)) &&
        keys === present(description) + present(affiliation)
      )
    case 'document':
      return (
        (title === undefined || isText(title)) &&
        (author === undefined || isLocalId(author)) &&
        keys === present(title) + present(author)
      )
    default:
      return false
  }
}

const isMedium = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { kind, outlet, platform, url } = value
  switch (kind) {
    case 'official-statement':
    case 'press-conference':
    case 'speech':
    case 'letter':
    case 'document':
    case 'remark':
      return countKeys(value) === 1
    case 'interview':
    case 'broadcast':
    case 'news-report':
      return (outlet === undefined || isText(outlet)) && countKeys(value) === 1 + present(outlet)
    case 'social-post':
      return isText(platform) && (url === undefined || isUrl(url)) && countKeys(value) === 2 + present(url)
    default:
      return false
  }
}

export const isStatement = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { id, speaker, segments, cue, medium, reportedBy, event, saidAt, addressees, about } = value
  const { continues, confidence, extensions } = value
  return (
    isLocalId(id) &&
    isSpeaker(speaker) &&
    isFullListOf(isSegment, segments) &&
    (cue === undefined || isAnchor(cue)) &&
    (medium === undefined || isMedium(medium)) &&
    (reportedBy === undefined || isFullListOf(isLocalId, reportedBy)) &&
    (event === undefined || isLocalId(event)) &&
    (saidAt === undefined || isTemporal(saidAt)) &&
    (addressees === undefined || isFullListOf(isLocalId, addressees)) &&
    (about === undefined || isFullListOf(isLocalId, about)) &&
    (continues === undefined || isLocalId(continues)) &&
    (confidence === undefined || isProbability(confidence)) &&
    (extensions === undefined || isExtensions(extensions)) &&
    countKeys(value) ===
      3 +
        (present(cue) + present(medium) + present(reportedBy) + present(event) + present(saidAt)) +
        (present(addressees) + present(about) + present(continues) + present(confidence) + present(extensions))
  )
}
