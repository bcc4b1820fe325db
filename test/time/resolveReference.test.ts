import { describe, expect, test } from 'vitest'
import type { Reference } from '../../src/model/Reference.js'
import type { EdtfDate } from '../../src/primitive/EdtfDate.js'
import type { Timestamp } from '../../src/primitive/Timestamp.js'
import { resolveReference } from '../../src/time/resolveReference.js'
import type { CalendarUnit } from '../../src/vocabulary/CalendarUnit.js'
import type { Weekday } from '../../src/vocabulary/Weekday.js'
import type { WeekdayDirection } from '../../src/vocabulary/WeekdayDirection.js'

const weekday = (weekday: Weekday, direction: WeekdayDirection): Reference => ({ kind: 'weekday', weekday, direction })

const offset = (unit: CalendarUnit, amount: number): Reference => ({ kind: 'offset', unit, amount })

const calendar = (direction: 'past' | 'future', month: number, day?: number): Reference =>
  day === undefined ? { kind: 'calendar', month, direction } : { kind: 'calendar', month, day, direction }

const resolve = (reference: Reference, from: string): unknown => {
  const resolution = resolveReference(reference, from as EdtfDate | Timestamp)
  return resolution._tag === 'Right' ? resolution.right : resolution.left
}

const unresolvable = (kind: string): unknown => ({ kind })

// 2020-12-02 was a Wednesday.
describe('a weekday', () => {
  test.each([
    ['thursday', 'past', ['2020-11-26', '2020-11-19']],
    ['tuesday', 'past', ['2020-12-01', '2020-11-24']],
    ['wednesday', 'past', ['2020-12-02', '2020-11-25']],
    ['sunday', 'past', ['2020-11-29', '2020-11-22']],
    ['monday', 'past', ['2020-11-30', '2020-11-23']],
    ['thursday', 'future', ['2020-12-03', '2020-12-10']],
    ['tuesday', 'future', ['2020-12-08', '2020-12-15']],
    ['wednesday', 'future', ['2020-12-02', '2020-12-09']],
    ['sunday', 'future', ['2020-12-06', '2020-12-13']],
    ['monday', 'current-week', ['2020-11-30']],
    ['wednesday', 'current-week', ['2020-12-02']],
    ['sunday', 'current-week', ['2020-12-06']]
  ] as const)('%s, %s, from a Wednesday', (name, direction, days) => {
    expect(resolve(weekday(name, direction), '2020-12-02')).toEqual(days)
  })

  test('weeks start on Monday and end on Sunday', () => {
    expect(resolve(weekday('monday', 'current-week'), '2020-12-06')).toEqual(['2020-11-30'])
    expect(resolve(weekday('sunday', 'current-week'), '2020-11-30')).toEqual(['2020-12-06'])
  })
})

describe('an offset', () => {
  test.each([
    ['day', 0, '2020-12-02', ['2020-12-02']],
    ['day', -0, '2020-12-02', ['2020-12-02']],
    ['day', -1, '2020-12-02', ['2020-12-01']],
    ['day', 1, '2020-12-31', ['2021-01-01']],
    ['day', -1, '2020-03-01', ['2020-02-29']],
    ['day', -366, '2021-02-28', ['2020-02-28']],
    ['week', 0, '2020-12-02', ['2020-11-30/2020-12-06']],
    ['week', -1, '2020-12-02', ['2020-11-23/2020-11-29']],
    ['week', 1, '2020-12-06', ['2020-12-07/2020-12-13']],
    ['week', 0, '2020-12-31', ['2020-12-28/2021-01-03']],
    ['month', 0, '2020-12-02', ['2020-12']],
    ['month', 1, '2020-12-02', ['2021-01']],
    ['month', -1, '2020-01-31', ['2019-12']],
    ['month', 2, '2020-12-31', ['2021-02']],
    ['month', -12, '2020-12-31', ['2019-12']],
    ['month', 13, '2020-12-31', ['2022-01']],
    ['year', 0, '2020-12-02', ['2020']],
    ['year', -2, '2020-02-29', ['2018']],
    ['year', -2000, '2020-02-29', ['0020']]
  ] as const)('%s %d from %s', (unit, amount, from, values) => {
    expect(resolve(offset(unit, amount), from)).toEqual(values)
  })

  test.each([
    ['day', '0000-01-01', -1],
    ['day', '9999-12-31', 1],
    ['week', '0000-01-01', 0],
    ['week', '9999-12-31', 0],
    ['month', '0000-01-31', -1],
    ['month', '9999-12-01', 1],
    ['year', '0000-06-01', -1],
    ['year', '9999-06-01', 1]
  ] as const)('%s from %s that no date can write', (unit, from, amount) => {
    expect(resolve(offset(unit, amount), from)).toEqual(unresolvable('outside-years'))
  })

  test.each([1e300, -1e300, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 53, 1e15, NaN, Infinity, 0.5])(
    'an amount of %d comes to nothing, at once',
    (amount) => {
      const start = performance.now()
      for (const unit of ['day', 'week', 'month', 'year'] as const) {
        expect(resolve(offset(unit, amount), '2020-12-02')).toEqual(unresolvable('outside-years'))
      }
      expect(performance.now() - start).toBeLessThan(100)
    }
  )
})

describe('a calendar reference', () => {
  test.each([
    [calendar('past', 3), '2020-12-02', ['2020-03']],
    [calendar('future', 3), '2020-12-02', ['2021-03']],
    [calendar('past', 12), '2020-12-02', ['2020-12']],
    [calendar('future', 12), '2020-12-02', ['2020-12']],
    [calendar('past', 12), '2020-01-31', ['2019-12']],
    [calendar('future', 1), '2020-01-31', ['2020-01']],
    [calendar('past', 9, 15), '2020-12-02', ['2020-09-15']],
    [calendar('future', 9, 15), '2020-12-02', ['2021-09-15']],
    [calendar('past', 12, 2), '2020-12-02', ['2020-12-02']],
    [calendar('future', 12, 2), '2020-12-02', ['2020-12-02']],
    [calendar('past', 12, 3), '2020-12-02', ['2019-12-03']],
    [calendar('future', 12, 1), '2020-12-02', ['2021-12-01']],
    [calendar('past', 12, 31), '2020-12-02', ['2019-12-31']],
    [calendar('past', 2, 29), '2020-12-02', ['2020-02-29']],
    [calendar('past', 2, 29), '2020-02-28', ['2016-02-29']],
    [calendar('future', 2, 29), '2020-03-01', ['2024-02-29']],
    [calendar('future', 2, 29), '2020-02-29', ['2020-02-29']],
    [calendar('future', 2, 29), '1896-03-01', ['1904-02-29']],
    [calendar('past', 2, 29), '1904-02-28', ['1896-02-29']],
    [calendar('future', 2, 29), '2096-03-01', ['2104-02-29']]
  ])('%j from %s', (reference, from, values) => {
    expect(resolve(reference, from)).toEqual(values)
  })

  test.each([
    [calendar('past', 3), '0000-02-01'],
    [calendar('future', 3), '9999-04-01'],
    [calendar('past', 3, 1), '0000-02-01'],
    [calendar('future', 2, 29), '9996-03-01']
  ])('%j from %s, which no date can write', (reference, from) => {
    expect(resolve(reference, from)).toEqual(unresolvable('outside-years'))
  })

  test.each([
    [2, 30],
    [2, 31],
    [4, 31],
    [6, 31],
    [9, 31],
    [11, 31],
    [12, 32],
    [12, 0],
    [12, 1.5],
    [12, NaN],
    [13, 1],
    [0, 1],
    [1.5, 1],
    [13, undefined]
  ])('month %d, day %s never is', (month, day) => {
    expect(resolve(calendar('past', month, day), '2020-12-02')).toEqual(unresolvable('no-such-day'))
  })
})

describe('what it is counted from', () => {
  test.each(['2020-12', '2020', '2020-12-02?', '2020-12-XX', '2020-12-02/2020-12-02', '2020-12-02/..', '2020-21'])(
    '%s is no day',
    (from) => {
      expect(resolve(offset('day', -1), from)).toEqual(unresolvable('base-not-a-day'))
      expect(resolve(calendar('past', 2, 30), from)).toEqual(unresolvable('base-not-a-day'))
    }
  )

  test('a timestamp with an offset tells its local day', () => {
    expect(resolve(offset('day', -1), '2020-12-02T23:30:00-05:00')).toEqual(['2020-12-01'])
    expect(resolve(offset('day', -1), '2020-12-02T00:30:00+04:30')).toEqual(['2020-12-01'])
    expect(resolve(offset('day', -1), '2020-12-02T00:30:00+00:00')).toEqual(['2020-12-01'])
  })

  test.each(['2020-12-02T12:00:00Z', '2020-12-02T12:00:00-00:00'])(
    '%s does not: a day either side counts too, after the stated one',
    (from) => {
      expect(resolve(offset('day', -1), from)).toEqual(['2020-12-01', '2020-11-30', '2020-12-02'])
      expect(resolve(weekday('thursday', 'past'), from)).toEqual(['2020-11-26', '2020-11-19', '2020-12-03'])
      expect(resolve(weekday('monday', 'current-week'), from)).toEqual(['2020-11-30'])
      expect(resolve(offset('month', 0), from)).toEqual(['2020-12'])
    }
  )

  test('at the turn of a week, month or year both sides count', () => {
    expect(resolve(offset('week', 0), '2020-12-06T12:00:00Z')).toEqual([
      '2020-11-30/2020-12-06',
      '2020-12-07/2020-12-13'
    ])
    expect(resolve(offset('month', 0), '2020-12-01T12:00:00Z')).toEqual(['2020-12', '2020-11'])
    expect(resolve(offset('year', 0), '2020-12-31T12:00:00Z')).toEqual(['2020', '2021'])
    expect(resolve(calendar('future', 12), '2020-12-31T12:00:00Z')).toEqual(['2020-12', '2021-12'])
    expect(resolve(calendar('past', 12, 3), '2020-12-02T12:00:00Z')).toEqual(['2019-12-03', '2020-12-03'])
  })

  test('at the end of the years it gives what can be written', () => {
    expect(resolve(offset('day', -1), '0000-01-01T12:00:00Z')).toEqual(['0000-01-01'])
    expect(resolve(weekday('saturday', 'past'), '0000-01-01')).toEqual(['0000-01-01'])
    expect(resolve(weekday('sunday', 'past'), '0000-01-01')).toEqual(unresolvable('outside-years'))
  })
})
