import { describe, expect, test } from 'vitest'
import type { Reference } from '../../src/model/Reference.js'
import { Temporal } from '../../src/model/Temporal.js'
import type { EdtfDate } from '../../src/primitive/EdtfDate.js'
import type { Timestamp } from '../../src/primitive/Timestamp.js'
import { intervalOf, UNBOUNDED } from '../../src/time/Interval.js'
import { intervalOfTemporal } from '../../src/time/intervalOfTemporal.js'

const expression = { in: 'p1', exact: 'Thursday' }

const temporal = (value: unknown): Temporal => {
  if (!Temporal.is(value)) throw new Error(`no Temporal: ${JSON.stringify(value)}`)
  return value
}

const relative = (reference: Reference, more: object = {}): Temporal =>
  temporal({ kind: 'relative', expression, reference, ...more })

const thursday: Reference = { kind: 'weekday', weekday: 'thursday', direction: 'past' }
const published = '2020-12-02' as EdtfDate

describe('intervalOfTemporal', () => {
  test('an instant and a date are what they say, whenever published', () => {
    const instant = temporal({ kind: 'instant', value: '2020-12-03T18:30:00Z' })
    expect(intervalOfTemporal(instant, published)).toEqual(intervalOf('2020-12-03T18:30:00Z' as Timestamp))
    const day = temporal({ kind: 'date', value: '2020-12/..', expression })
    expect(intervalOfTemporal(day)).toEqual(intervalOf('2020-12/..' as EdtfDate))
  })

  test('what is resolved is that, whatever it is counted from', () => {
    const time = relative(thursday, { from: '2020-12-10', resolved: '2020-11-19' })
    expect(intervalOfTemporal(time, published)).toEqual(intervalOf('2020-11-19' as EdtfDate))
  })

  test('what is not lies among all that it can come to', () => {
    expect(intervalOfTemporal(relative(thursday), published)).toEqual(intervalOf('2020-11-19/2020-11-26' as EdtfDate))
    const utc = '2020-12-02T12:00:00Z' as Timestamp
    expect(intervalOfTemporal(relative(thursday), utc)).toEqual(intervalOf('2020-11-19/2020-12-03' as EdtfDate))
  })

  test('its own base comes before the day of publication', () => {
    const time = relative({ kind: 'offset', unit: 'day', amount: -1 }, { from: '2020-11-30' })
    expect(intervalOfTemporal(time, published)).toEqual(intervalOf('2020-11-29' as EdtfDate))
    expect(intervalOfTemporal(time)).toEqual(intervalOf('2020-11-29' as EdtfDate))
  })

  test('what cannot be resolved has no bounds', () => {
    expect(intervalOfTemporal(relative(thursday))).toEqual(UNBOUNDED)
    expect(intervalOfTemporal(relative(thursday), '2020-12' as EdtfDate)).toEqual(UNBOUNDED)
    expect(intervalOfTemporal(relative(thursday, { from: '2020-12' }), published)).toEqual(UNBOUNDED)
    const never = relative({ kind: 'calendar', month: 2, day: 30, direction: 'past' })
    expect(intervalOfTemporal(never, published)).toEqual(UNBOUNDED)
  })
})
