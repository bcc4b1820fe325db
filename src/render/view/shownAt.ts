import type { Path } from '../../issue/Issue.js'
import type { Article } from '../../model/Article.js'
import type { ListName } from './ArticleView.js'

/** What a finding is shown at. */
export interface ShownAt {
  /** A paragraph, a card, a stop of a journey, or the head of the page. */
  readonly key: string
  /** The record of the key; nothing for the head. */
  readonly record: { readonly list: ListName; readonly position: number } | undefined
}

const LISTS: ReadonlyArray<ListName> = ['body', 'places', 'actors', 'statements', 'itineraries', 'events']

const HEAD: ShownAt = { key: 'head', record: undefined }

/** The key of a record, for those who show its findings. */
export const recordKey = (list: ListName, position: number): string => `${list}/${position}`

/** The key of a stop of a journey. */
export const stopKey = (position: number, stop: number): string => `${recordKey('itineraries', position)}/${stop}`

/** What a path leads to that has a place on the page. */
export const shownAt = (article: Article, path: Path): ShownAt => {
  const [name, position, within, stop] = path
  const list = LISTS.find((candidate) => candidate === name)
  if (list === undefined || typeof position !== 'number' || article[list][position] === undefined) return HEAD
  const record = { list, position }
  const isOfStop =
    list === 'itineraries' &&
    within === 'stops' &&
    typeof stop === 'number' &&
    article.itineraries[position]?.stops[stop] !== undefined
  return { key: isOfStop ? stopKey(position, stop) : recordKey(list, position), record }
}
