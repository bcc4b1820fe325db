import type { Path } from '../../issue/Issue.js'
import type { Temporal } from '../../model/Temporal.js'
import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import { Timestamp } from '../../primitive/Timestamp.js'
import type { Losses } from '../losses.js'

/** Dates that ISO 8601 has and not only its second part: a day, a month, a year. */
const DATE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/

const noteExpression = (losses: Losses, time: Temporal, path: Path): void => {
  if (time.kind !== 'relative' && time.expression !== undefined) {
    losses.add('no-place', [...path, 'expression'], 'schema.org has no place for the words that tell a time')
  }
}

/** A date or a time where schema.org has a form for it. */
export const writeDate = (losses: Losses, date: DateOrTimestamp, path: Path): string | undefined => {
  if (Timestamp.is(date) || DATE.test(date)) return date
  losses.add('no-place', path, `schema.org has no form for the date ${date}`)
  return undefined
}

/** Start and end of a time. */
export const writeTime = (
  losses: Losses,
  time: Temporal,
  path: Path
): { readonly startDate?: string; readonly endDate?: string } => {
  if (time.kind === 'relative') {
    losses.add('narrowed', path, 'of a time that is relative only the date that it comes to is carried')
    return DATE.test(time.resolved ?? '') ? { startDate: String(time.resolved) } : {}
  }
  noteExpression(losses, time, path)
  const [start = '', end] = time.value.split('/')
  if (end !== undefined && DATE.test(start) && DATE.test(end)) return { startDate: start, endDate: end }
  const startDate = writeDate(losses, time.value, [...path, 'value'])
  if (startDate === undefined) losses.add('narrowed', path, 'the time is not carried')
  return startDate === undefined ? {} : { startDate }
}

/** A time of day under a name that takes nothing else. */
export const writeInstant = (losses: Losses, time: Temporal, path: Path): string | undefined => {
  if (time.kind !== 'instant') {
    losses.add('no-place', path, 'schema.org has a place here for a date with a time of day only')
    return undefined
  }
  noteExpression(losses, time, path)
  return time.value
}

/** A time under a name that takes a date or a time, and no interval. */
export const writeMoment = (losses: Losses, time: Temporal, path: Path): string | undefined => {
  const { startDate, endDate } = writeTime(losses, time, path)
  if (endDate !== undefined) losses.add('narrowed', path, 'only the start of an interval is carried')
  return startDate
}
