import type { Event } from '../../model/Event.js'
import type { Temporal } from '../../model/Temporal.js'
import type { Article } from '../../model/Article.js'
import type { EdtfDate } from '../../primitive/EdtfDate.js'
import { daySpanOf } from '../../time/DaySpan.js'
import { MS_PER_DAY } from '../../time/epochDay.js'
import { intervalOfTemporal } from '../../time/intervalOfTemporal.js'

/** An event with where it stands in the article. */
export interface PlacedEvent {
  readonly event: Event
  readonly position: number
}

/**
 * When something begins, in milliseconds since 1970; where that is open, when it ends. A date begins at midnight UTC,
 * and what is said to be about a date is put there; what is not known at all comes last.
 */
const orderOf = (time: Temporal | undefined, datePublished: Article['datePublished']): number => {
  if (time === undefined) return Infinity
  if (time.kind === 'instant') return intervalOfTemporal(time).earliest
  const date = time.kind === 'date' ? time.value : time.resolved
  if (date === undefined) {
    const { earliest } = intervalOfTemporal(time, datePublished)
    return Number.isFinite(earliest) ? earliest : Infinity
  }
  const { first, last } = daySpanOf(date.replace(/[?~%]/g, '') as EdtfDate)
  return (Number.isFinite(first) ? first : last) * MS_PER_DAY
}

/** The events in order of time, those of the same time in the order of the article. */
export const eventsInOrder = ({ events, datePublished }: Article): ReadonlyArray<PlacedEvent> => {
  const placed = events.map((event, position) => ({ event, position, order: orderOf(event.time, datePublished) }))
  return placed.sort((left, right) => (left.order === right.order ? 0 : left.order - right.order))
}
