import { isActor } from './actors.js'
import { isEvent } from './events.js'
import { isExtensions } from './extensions.js'
import { isItinerary } from './itineraries.js'
import { countKeys, isFullListOf, isListOf, isObject, present } from './objects.js'
import { isDateline, isPlace } from './places.js'
import {
  isDateOrTimestamp,
  isIdOrHeadline,
  isLanguageTag,
  isLocalId,
  isText,
  isTimestamp,
  isUri,
  isUrl
} from './scalars.js'
import { isStatement } from './statements.js'
import { isCreatorType } from './words.js'

const isParagraph = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { id, text, language } = value
  return (
    isLocalId(id) &&
    isText(text) &&
    (language === undefined || isLanguageTag(language)) &&
    countKeys(value) === 2 + present(language)
  )
}

const isPublisher = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { name, url } = value
  return isText(name) && (url === undefined || isUrl(url)) && countKeys(value) === 1 + present(url)
}

const isRights = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { holder, license, usageTerms } = value
  const known = present(holder) + present(license) + present(usageTerms)
  return (
    (holder === undefined || isText(holder)) &&
    (license === undefined || isUri(license)) &&
    (usageTerms === undefined || isText(usageTerms)) &&
    known > 0 &&
    countKeys(value) === known
  )
}

const isCorrection = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { date, text, concerns } = value
  return (
    isDateOrTimestamp(date) &&
    isText(text) &&
    (concerns === undefined || isFullListOf(isIdOrHeadline, concerns)) &&
    countKeys(value) === 2 + present(concerns)
  )
}

const isCreator = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { name, type, version } = value
  return (
    isText(name) &&
    isCreatorType(type) &&
    (version === undefined || isText(version)) &&
    countKeys(value) === 2 + present(version)
  )
}

const isAnnotation = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { creators, created } = value
  return (
    isFullListOf(isCreator, creators) &&
    (created === undefined || isTimestamp(created)) &&
    countKeys(value) === 1 + present(created)
  )
}

/** Whether a value is an article, as somebody would write it who wants nothing but speed. */
export const isArticle = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const { schemaVersion, id, headline, language, body, places, actors, statements, itineraries, events } = value
  const { url, publisher, authors, datePublished, dateModified, dateline, rights, corrections } = value
  const { annotation, extensions } = value
  return (
    schemaVersion === '1' &&
    isUri(id) &&
    isText(headline) &&
    isLanguageTag(language) &&
    isFullListOf(isParagraph, body) &&
    (url === undefined || isUrl(url)) &&
    (publisher === undefined || isPublisher(publisher)) &&
    (authors === undefined || isFullListOf(isText, authors)) &&
    (datePublished === undefined || isDateOrTimestamp(datePublished)) &&
    (dateModified === undefined || isDateOrTimestamp(dateModified)) &&
    (dateline === undefined || isDateline(dateline)) &&
    (rights === undefined || isRights(rights)) &&
    (corrections === undefined || isFullListOf(isCorrection, corrections)) &&
    (annotation === undefined || isAnnotation(annotation)) &&
    isListOf(isPlace, places) &&
    isListOf(isActor, actors) &&
    isListOf(isStatement, statements) &&
    isListOf(isItinerary, itineraries) &&
    isListOf(isEvent, events) &&
    (extensions === undefined || isExtensions(extensions)) &&
    countKeys(value) ===
      10 +
        (present(url) + present(publisher) + present(authors) + present(datePublished) + present(dateModified)) +
        (present(dateline) + present(rights) + present(corrections) + present(annotation) + present(extensions))
  )
}
