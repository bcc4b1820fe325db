import { isAnchor } from './anchors.js'
import { isExtensions } from './extensions.js'
import { countKeys, isFullListOf, isListOf, isObject, present } from './objects.js'
import { isLocalId, isProbability, isText } from './scalars.js'
import { isTemporal } from './times.js'
import { isItineraryStatus, isPurposeType, isStopStatus } from './words.js'

const isPurpose = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { type, description, with: company, event, evidence } = value
  return (
    isPurposeType(type) &&
    (description === undefined || isText(description)) &&
    (company === undefined || isFullListOf(isLocalId, company)) &&
    (event === undefined || isLocalId(event)) &&
    isListOf(isAnchor, evidence) &&
    countKeys(value) === 2 + present(description) + present(company) + present(event)
  )
}

const isStop = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { place, status, arrival, departure, purposes, evidence, extensions } = value
  return (
    isLocalId(place) &&
    isStopStatus(status) &&
    (arrival === undefined || isTemporal(arrival)) &&
    (departure === undefined || isTemporal(departure)) &&
    isListOf(isPurpose, purposes) &&
    isFullListOf(isAnchor, evidence) &&
    (extensions === undefined || isExtensions(extensions)) &&
    countKeys(value) === 4 + present(arrival) + present(departure) + present(extensions)
  )
}

export const isItinerary = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { id, travellers, status, origin, departure, stops, returnTo, replaces, reportedBy, evidence } = value
  const { confidence, extensions } = value
  return (
    isLocalId(id) &&
    isFullListOf(isLocalId, travellers) &&
    isItineraryStatus(status) &&
    (origin === undefined || isLocalId(origin)) &&
    (departure === undefined || isTemporal(departure)) &&
    isFullListOf(isStop, stops) &&
    (returnTo === undefined || isLocalId(returnTo)) &&
    (replaces === undefined || isLocalId(replaces)) &&
    (reportedBy === undefined || isFullListOf(isLocalId, reportedBy)) &&
    isFullListOf(isAnchor, evidence) &&
    (confidence === undefined || isProbability(confidence)) &&
    (extensions === undefined || isExtensions(extensions)) &&
    countKeys(value) ===
      5 +
        (present(origin) + present(departure) + present(returnTo) + present(replaces)) +
        (present(reportedBy) + present(confidence) + present(extensions))
  )
}
