import { ploverModes } from 'communique'
import { isAnchor } from './anchors.js'
import { isExtensions } from './extensions.js'
import { countKeys, isFullListOf, isListOf, isObject, present } from './objects.js'
import { isLocalId, isProbability, isText } from './scalars.js'
import { isTemporal } from './times.js'
import { isCameoCode, isEventStatus, isEventType, isParticipantRole, isPloverContext, isPloverEvent } from './words.js'

const isParticipant = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { actor, role } = value
  return isLocalId(actor) && isParticipantRole(role) && countKeys(value) === 2
}

const MODES: Readonly<Record<string, ReadonlyArray<unknown>>> = ploverModes

const isCoding = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { scheme, event, mode, contexts, code } = value
  switch (scheme) {
    case 'plover':
      return (
        isPloverEvent(event) &&
        (mode === undefined || MODES[event as string]?.includes(mode) === true) &&
        (contexts === undefined || isFullListOf(isPloverContext, contexts)) &&
        countKeys(value) === 2 + present(mode) + present(contexts)
      )
    case 'cameo':
      return isCameoCode(code) && countKeys(value) === 2
    default:
      return false
  }
}

export const isEvent = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { id, type, label, participants, status, place, time, partOf, reportedBy, topics, coding, evidence } = value
  const { confidence, extensions } = value
  return (
    isLocalId(id) &&
    isEventType(type) &&
    isText(label) &&
    isListOf(isParticipant, participants) &&
    isEventStatus(status) &&
    (place === undefined || isLocalId(place)) &&
    (time === undefined || isTemporal(time)) &&
    (partOf === undefined || isLocalId(partOf)) &&
    (reportedBy === undefined || isFullListOf(isLocalId, reportedBy)) &&
    (topics === undefined || isFullListOf(isText, topics)) &&
    (coding === undefined || isFullListOf(isCoding, coding)) &&
    isFullListOf(isAnchor, evidence) &&
    (confidence === undefined || isProbability(confidence)) &&
    (extensions === undefined || isExtensions(extensions)) &&
    countKeys(value) ===
      6 +
        (present(place) + present(time) + present(partOf) + present(reportedBy) + present(topics)) +
        (present(coding) + present(confidence) + present(extensions))
  )
}
