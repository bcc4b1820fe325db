import type { Losses } from '../../losses.js'
import { Foreign, idOf, noteUnread, type Placed, valuesAt } from './foreignValues.js'

/** The annotations of a page, by the keys that pages and collections have. */
const inPage = (record: Foreign, path: Placed[1], losses: Losses): ReadonlyArray<Placed> => {
  for (const [next, nextPath] of valuesAt(record, 'next', path)) {
    losses.add('not-found', nextPath, `the page after this one is not here: ${JSON.stringify(idOf(next) ?? 'no id')}`)
  }
  noteUnread(record, path, ['items', 'next'], losses)
  return valuesAt(record, 'items', path)
}

const inCollection = (record: Foreign, losses: Losses): ReadonlyArray<Placed> => {
  noteUnread(record, [], ['first'], losses)
  return valuesAt(record, 'first', []).flatMap(([page, path]) => {
    if (Foreign.is(page)) return inPage(page, path, losses)
    losses.add('not-found', path, 'the first page of the collection is not here')
    return []
  })
}

/** The annotations of a document: one, a list, a page, or a collection that holds its first page. */
export const annotationsIn = (document: unknown, losses: Losses): ReadonlyArray<Placed> => {
  if (Array.isArray(document)) return document.map((item: unknown, index): Placed => [item, [index]])
  if (Foreign.is(document)) {
    if (document['items'] !== undefined) return inPage(document, [], losses)
    if (document['first'] !== undefined) return inCollection(document, losses)
  }
  return [[document, []]]
}
