import type { Article } from '../../model/Article.js'
import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import type { Losses } from '../losses.js'
import { words } from './foreign.js'
import { foreignDate } from '../foreignDate.js'
import type { RecordReader } from './recordReader.js'

const readDate = (item: RecordReader, losses: Losses, key: string): DateOrTimestamp | undefined => {
  const found = item.take(words, key)
  if (found === undefined) return undefined
  const date = foreignDate(found.value)
  if (date === undefined) losses.add('not-valid', found.path, 'it is no date')
  if (date?.isNarrowed === true) losses.add('narrowed', found.path, 'a time without a zone is cut to its day')
  return date?.value
}

/**
 * Reads when the item was first made and when this version was: publication and change. Where only one is told, it is that of
 * publication.
 */
export const readDates = (item: RecordReader, losses: Losses): Pick<Article, 'datePublished' | 'dateModified'> => {
  const first = readDate(item, losses, 'firstcreated')
  const version = readDate(item, losses, 'versioncreated')
  const datePublished = first ?? version
  return {
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(first === undefined || version === undefined ? {} : { dateModified: version })
  }
}
