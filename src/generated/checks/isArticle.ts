// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

import { isPlainRecord } from '../../codec/plain.js'
import { isActorList } from './isActorList.js'
import { isAnnotation } from './isAnnotation.js'
import { isDateOrTimestamp } from './isDateOrTimestamp.js'
import { isDateline } from './isDateline.js'
import { isEventList } from './isEventList.js'
import { isExtensions } from './isExtensions.js'
import { isItineraryList } from './isItineraryList.js'
import { isLanguageTag } from './isLanguageTag.js'
import { isNonEmptyCorrectionList } from './isNonEmptyCorrectionList.js'
import { isNonEmptyParagraphList } from './isNonEmptyParagraphList.js'
import { isNonEmptyTextList } from './isNonEmptyTextList.js'
import { isPlaceList } from './isPlaceList.js'
import { isPublisher } from './isPublisher.js'
import { isRights } from './isRights.js'
import { isStatementList } from './isStatementList.js'
import { isText } from './isText.js'
import { isUri } from './isUri.js'
import { isUrl } from './isUrl.js'

/** Whether a value is what `Article` admits; throws where it cannot tell. */
export const isArticle = (value: unknown): boolean => {
  if (!isPlainRecord(value)) return false
  let count = 0
  for (const key in value) {
    switch (key) {
      case 'schemaVersion':
        if (value['schemaVersion'] !== '1') return false
        count++
        break
      case 'id':
        if (!isUri(value['id'])) return false
        count++
        break
      case 'headline':
        if (!isText(value['headline'])) return false
        count++
        break
      case 'language':
        if (!isLanguageTag(value['language'])) return false
        count++
        break
      case 'body':
        if (!isNonEmptyParagraphList(value['body'])) return false
        count++
        break
      case 'url':
        if (!isUrl(value['url'])) return false
        break
      case 'publisher':
        if (!isPublisher(value['publisher'])) return false
        break
      case 'authors':
        if (!isNonEmptyTextList(value['authors'])) return false
        break
      case 'datePublished':
        if (!isDateOrTimestamp(value['datePublished'])) return false
        break
      case 'dateModified':
        if (!isDateOrTimestamp(value['dateModified'])) return false
        break
      case 'dateline':
        if (!isDateline(value['dateline'])) return false
        break
      case 'rights':
        if (!isRights(value['rights'])) return false
        break
      case 'corrections':
        if (!isNonEmptyCorrectionList(value['corrections'])) return false
        break
      case 'annotation':
        if (!isAnnotation(value['annotation'])) return false
        break
      case 'places':
        if (!isPlaceList(value['places'])) return false
        count++
        break
      case 'actors':
        if (!isActorList(value['actors'])) return false
        count++
        break
      case 'statements':
        if (!isStatementList(value['statements'])) return false
        count++
        break
      case 'itineraries':
        if (!isItineraryList(value['itineraries'])) return false
        count++
        break
      case 'events':
        if (!isEventList(value['events'])) return false
        count++
        break
      case 'extensions':
        if (!isExtensions(value['extensions'])) return false
        break
      default:
        return false
    }
  }
  return count === 10
}
