import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { RelativeTime, Temporal } from '../model/Temporal.js'
import type { DateOrTimestamp } from '../primitive/DateOrTimestamp.js'
import { hullOf, type Interval, intervalOf, UNBOUNDED } from './Interval.js'
import { resolveReference } from './resolveReference.js'

const intervalOfRelative = (time: RelativeTime, datePublished: DateOrTimestamp | undefined): Interval => {
  if (time.resolved !== undefined) return intervalOf(time.resolved)
  const from = time.from ?? datePublished
  if (from === undefined) return UNBOUNDED
  const resolution = resolveReference(time.reference, from)
  if (resolution._tag === 'Left') return UNBOUNDED
  const [nearest, ...others] = resolution.right
  const intervals: ReadonlyNonEmptyArray<Interval> = [intervalOf(nearest), ...others.map(intervalOf)]
  return hullOf(intervals)
}

/**
 * The interval in which a time lies for certain.
 *
 * A relative time is what it is resolved to, else anything that its reference can come to from its own `from` or the
 * day of publication, else unbounded.
 *
 * @category Time
 * @since 0.1.0
 * @example
 * import { EdtfDate, intervalOf, intervalOfTemporal, Temporal } from 'communique'
 *
 * const expression = { in: 'p1', exact: 'yesterday' }
 * const reference = { kind: 'offset', unit: 'day', amount: -1 }
 * const yesterday = { kind: 'relative', expression, reference } as Temporal
 * const published = '2020-12-03' as EdtfDate
 * assert.deepEqual(intervalOfTemporal(yesterday, published), intervalOf('2020-12-02' as EdtfDate))
 * assert.deepEqual(intervalOfTemporal(yesterday), { earliest: -Infinity, latest: Infinity })
 */
export const intervalOfTemporal = (time: Temporal, datePublished?: DateOrTimestamp): Interval =>
  time.kind === 'relative' ? intervalOfRelative(time, datePublished) : intervalOf(time.value)
