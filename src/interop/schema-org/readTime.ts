import { EdtfDate } from '../../primitive/EdtfDate.js'
import type { DateOrTimestamp } from '../../primitive/DateOrTimestamp.js'
import type { Temporal } from '../../model/Temporal.js'
import type { Node } from './Graph.js'
import type { Reader } from './readerOf.js'

/** A time without the words that tell it. */
export const temporalOf = (date: DateOrTimestamp): Temporal =>
  EdtfDate.is(date) ? { kind: 'date', value: date } : { kind: 'instant', value: date }

/** When an event is: its start, or the interval from its start to its end where both are dates. */
export const readTime = (reader: Reader, node: Node): Temporal | undefined => {
  const start = reader.date(node, 'startDate')
  if (start === undefined) return undefined
  const end = EdtfDate.is(start) ? reader.date(node, 'endDate') : undefined
  const interval = `${start}/${end ?? ''}`
  return temporalOf(end !== undefined && EdtfDate.is(interval) ? interval : start)
}

/** The time under a name. */
export const readMoment = (reader: Reader, node: Node, name: string): Temporal | undefined => {
  const date = reader.date(node, name)
  return date === undefined ? undefined : temporalOf(date)
}
