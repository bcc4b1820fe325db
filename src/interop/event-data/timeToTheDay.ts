import type { Path } from '../../issue/Issue.js'
import type { Temporal } from '../../model/Temporal.js'
import type { Losses } from '../losses.js'
import type { PloverTime } from './PloverTime.js'

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/
const UNSURE_DAY = /^\d{4}-\d{2}-\d{2}[?~%]$/

/** A day, or two with a slash between them. */
const daysOf = (date: string): PloverTime | undefined => {
  const [first, last] = date.split('/') as [string, string?]
  if (!FULL_DAY.test(first)) return undefined
  if (last === undefined) return { date: first }
  return FULL_DAY.test(last) ? { date: first, endDate: last } : undefined
}

/** The day of publication, where it is known to the day. */
export const dayOf = (published: string): string | undefined => {
  const day = published.slice(0, 10)
  return FULL_DAY.test(day) && (published.length === 10 || published.charAt(10) === 'T') ? day : undefined
}

/** A time as records have it: to the day. What is less precise, or is told by words that come to no day, is a loss. */
export const timeToTheDay = (temporal: Temporal, path: Path, losses: Losses): PloverTime | undefined => {
  if (temporal.expression !== undefined) {
    losses.add('no-place', [...path, 'expression'], 'a time of PLOVER is a date, without the words that tell it')
  }
  if (temporal.kind === 'instant') {
    const [date, time] = temporal.value.split('T') as [string, string]
    return { date, time }
  }
  const date = temporal.kind === 'date' ? temporal.value : temporal.resolved
  if (temporal.kind === 'relative') {
    for (const key of ['reference', 'from'] as const) {
      if (temporal[key] !== undefined)
        losses.add('no-place', [...path, key], 'a time of PLOVER is counted from nothing')
    }
  }
  if (date === undefined) {
    losses.add('ambiguous', path, 'nothing tells the day that it comes to')
    return undefined
  }
  const at = [...path, temporal.kind === 'date' ? 'value' : 'resolved']
  if (UNSURE_DAY.test(date)) {
    losses.add('narrowed', at, `a date of PLOVER is sure, ${date} is not`)
    return { date: date.slice(0, 10) }
  }
  const days = daysOf(date)
  if (days === undefined) losses.add('no-place', at, `a date of PLOVER is a day, and ${date} is none`)
  return days
}
