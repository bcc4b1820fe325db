import { describe, expect, test } from 'vitest'
import { EdtfDate } from '../../src/primitive/EdtfDate.js'
import { Timestamp } from '../../src/primitive/Timestamp.js'
import {
  areCertainlyApart,
  hullOf,
  type Interval,
  intervalOf,
  isCertainlyAfter,
  isCertainlyBefore,
  laterOf,
  UNBOUNDED
} from '../../src/time/Interval.js'

const of = (value: string): Interval => {
  if (!EdtfDate.is(value) && !Timestamp.is(value)) throw new Error(`not a date: ${value}`)
  return intervalOf(value)
}

const time = (instant: string): number => {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) throw new Error(`not a time: ${instant}`)
  return milliseconds
}

describe('intervalOf', () => {
  test.each([
    ['2020-12-03', '2020-12-02T10:00:00.000Z', '2020-12-04T11:59:59.999Z'],
    ['2020-12', '2020-11-30T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['2020-02', '2020-01-31T10:00:00.000Z', '2020-03-01T11:59:59.999Z'],
    ['2021-02', '2021-01-31T10:00:00.000Z', '2021-03-01T11:59:59.999Z'],
    ['2020', '2019-12-31T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['2020-21', '2019-12-31T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['2020-24', '2019-12-31T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['2020-XX', '2019-12-31T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['2020-XX-XX', '2019-12-31T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['2020-12-XX', '2020-11-30T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['202X', '2019-12-31T10:00:00.000Z', '2030-01-01T11:59:59.999Z'],
    ['20XX', '1999-12-31T10:00:00.000Z', '2100-01-01T11:59:59.999Z'],
    ['2020-12-02/2020-12-04', '2020-12-01T10:00:00.000Z', '2020-12-05T11:59:59.999Z'],
    ['2020-12-03/2020', '2020-12-02T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['2020-11/2020-12', '2020-10-31T10:00:00.000Z', '2021-01-01T11:59:59.999Z'],
    ['0000', '-000001-12-31T10:00:00.000Z', '0001-01-01T11:59:59.999Z'],
    ['0050-06-15', '0050-06-14T10:00:00.000Z', '0050-06-16T11:59:59.999Z'],
    ['00XX', '-000001-12-31T10:00:00.000Z', '0100-01-01T11:59:59.999Z'],
    ['9999-12-31', '9999-12-30T10:00:00.000Z', '+010000-01-01T11:59:59.999Z']
  ])('%s runs from %s to %s', (value, earliest, latest) => {
    expect(of(value)).toEqual({ earliest: time(earliest), latest: time(latest) })
  })

  test.each(['2020-12-03?', '2020-12~', '2020%', '2020?/2021~'])('%s proves nothing', (value) => {
    expect(of(value)).toEqual(UNBOUNDED)
  })

  test.each([
    ['2020-12-03/..', '2020-12-02T10:00:00.000Z'],
    ['2020-12-03/', '2020-12-02T10:00:00.000Z'],
    ['2020-12-03/2020-12-05?', '2020-12-02T10:00:00.000Z']
  ])('%s begins at %s and has no end', (value, earliest) => {
    expect(of(value)).toEqual({ earliest: time(earliest), latest: Infinity })
  })

  test.each([
    ['../2020-12-03', '2020-12-04T11:59:59.999Z'],
    ['/2020-12-03', '2020-12-04T11:59:59.999Z'],
    ['2020-12-01~/2020-12-03', '2020-12-04T11:59:59.999Z']
  ])('%s ends at %s and has no start', (value, latest) => {
    expect(of(value)).toEqual({ earliest: -Infinity, latest: time(latest) })
  })

  test.each([
    ['2020-12-03T18:30:00Z', '2020-12-03T18:30:00.000Z'],
    ['2020-12-03T18:30:00-00:00', '2020-12-03T18:30:00.000Z'],
    ['2020-12-03T18:30:00+04:30', '2020-12-03T14:00:00.000Z'],
    ['2020-12-03T18:30:00-05:45', '2020-12-04T00:15:00.000Z'],
    ['2020-12-03T18:30:00.5Z', '2020-12-03T18:30:00.500Z'],
    ['2020-12-03T18:30:00.05+04:30', '2020-12-03T14:00:00.050Z'],
    ['2020-12-03T18:30:00.9999999Z', '2020-12-03T18:30:00.999Z'],
    ['0050-01-01T00:00:00Z', '0050-01-01T00:00:00.000Z'],
    ['0000-01-01T00:00:00+23:59', '-000001-12-31T00:01:00.000Z'],
    ['9999-12-31T23:59:59-23:59', '+010000-01-01T23:58:59.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2016-12-31T23:59:60.9Z', '2017-01-01T00:00:00.000Z'],
    ['2016-12-31T15:59:60.9-08:00', '2017-01-01T00:00:00.000Z']
  ])('%s is the point %s', (value, instant) => {
    expect(of(value)).toEqual({ earliest: time(instant), latest: time(instant) })
  })
})

describe('comparing', () => {
  test.each([
    ['2020', '2022'],
    ['2020-12-01', '2020-12-04'],
    ['2020-12', '2021-02'],
    ['../2020-12-01', '2020-12-04/..'],
    ['2020-12-03T18:30:00Z', '2020-12-03T18:30:01Z'],
    ['2020-12-03T19:00:00+04:30', '2020-12-03T18:30:00Z'],
    ['2020-12-03', '2020-12-04T12:00:00Z'],
    ['2020-12-02T09:59:59Z', '2020-12-03'],
    ['2016-12-31T23:59:60.9Z', '2017-01-01T00:00:00.1Z'],
    ['2016-12-31T23:59:59.9Z', '2016-12-31T23:59:60Z']
  ])('%s is certainly before %s', (left, right) => {
    expect(isCertainlyBefore(of(left), of(right))).toBe(true)
    expect(isCertainlyAfter(of(right), of(left))).toBe(true)
    expect([areCertainlyApart(of(left), of(right)), areCertainlyApart(of(right), of(left))]).toEqual([true, true])
    expect([isCertainlyBefore(of(right), of(left)), isCertainlyAfter(of(left), of(right))]).toEqual([false, false])
  })

  test.each([
    ['2020-12-03', '2020-12-03'],
    ['2020-12-03', '2020-12-04'],
    ['2020-12-03', '2020-12-05'],
    ['2020-12-03', '2020'],
    ['2020', '2021'],
    ['2020?', '1990'],
    ['2020/..', '2030'],
    ['2020-12-03T18:30:00Z', '2020-12-03T14:00:00-04:30'],
    ['2020-12-03T18:30:00.0001Z', '2020-12-03T18:30:00.0002Z'],
    ['2020-12-03', '2020-12-04T11:59:59.9999Z'],
    ['2020-12-02T10:00:00Z', '2020-12-03']
  ])('%s and %s may be in either order', (left, right) => {
    expect(areCertainlyApart(of(left), of(right))).toBe(false)
    expect(areCertainlyApart(of(right), of(left))).toBe(false)
  })

  test('the later of two times is bounded by both', () => {
    expect(laterOf(of('2020-12-03'), of('2020-12-09T00:00:00Z'))).toEqual(of('2020-12-09T00:00:00Z'))
    expect(laterOf(of('2020'), of('2020-06-15'))).toEqual({
      earliest: of('2020-06-15').earliest,
      latest: of('2020').latest
    })
    expect(laterOf(of('2020-12-03'), UNBOUNDED)).toEqual({ earliest: of('2020-12-03').earliest, latest: Infinity })
  })

  test('the hull holds all, and no more', () => {
    expect(hullOf([of('2020')])).toEqual(of('2020'))
    expect(hullOf([of('2020-03'), of('2020-01'), of('2020-02')])).toEqual(of('2020-01/2020-03'))
  })
})
