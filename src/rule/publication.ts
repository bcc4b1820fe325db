import { shorten } from '../codec/describeValue.js'
import type { Article } from '../model/Article.js'
import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import { type Interval, intervalOf, laterOf } from '../time/Interval.js'
import type { Related } from '../issue/Issue.js'

/** When the article was published, with the key that says so. */
export interface Publication {
  readonly key: 'datePublished' | 'dateModified'
  readonly value: DateOrTimestamp
  readonly interval: Interval
}

/** The first publication, where it is known. */
export const firstPublication = ({ datePublished: value }: Article): Publication | undefined =>
  value === undefined ? undefined : { key: 'datePublished', value, interval: intervalOf(value) }

/** The later of publication and change, where one is known: what the text tells as done was done by then. */
export const lastPublication = (article: Article): Publication | undefined => {
  const first = firstPublication(article)
  const { dateModified: value } = article
  if (value === undefined) return first
  const modified: Publication = { key: 'dateModified', value, interval: intervalOf(value) }
  if (first === undefined) return modified
  const later = first.interval.latest > modified.interval.latest ? first : modified
  return { ...later, interval: laterOf(first.interval, modified.interval) }
}

/** The publication as a place that has to do with an issue. */
export const relatedPublication = ({ key, value }: Publication): Related => ({
  path: [key],
  message: `the article was ${key === 'dateModified' ? 'changed' : 'published'} at ${shorten(value)}`
})
