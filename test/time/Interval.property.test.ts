import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EdtfDate } from '../../src/primitive/EdtfDate.js'
import { Timestamp } from '../../src/primitive/Timestamp.js'
import { intervalOf, isCertainlyAfter, isCertainlyBefore } from '../../src/time/Interval.js'
import { daysBetween, plusDays, SEED, someDay } from './oracle.js'

const HOUR = 3_600_000
const isWritten = (date: string): boolean => /^\d{4}-/.test(date)

/** What a day can be written as, less and less exactly. */
const lessExact = (day: string): ReadonlyArray<EdtfDate> => {
  const dates = [
    day,
    day.slice(0, 7),
    day.slice(0, 4),
    `${day.slice(0, 3)}X`,
    `${day.slice(0, 2)}XX`,
    `${day.slice(0, 7)}-XX`,
    `${day.slice(0, 4)}-XX`,
    `${day.slice(0, 4)}-XX-XX`,
    `${day.slice(0, 4)}-22`,
    `${day}?`,
    `${day}/..`,
    `../${day}`,
    `${day}/`,
    `${day}/${day.slice(0, 4)}`
  ]
  expect(dates.filter((date) => !EdtfDate.is(date))).toEqual([])
  return dates.filter(EdtfDate.is)
}

describe('intervalOf', () => {
  test('holds every moment of its days, in the zones from -12:00 to +14:00', () => {
    fc.assert(
      fc.property(someDay, fc.nat(86_399_999), fc.integer({ min: -12, max: 14 }), (day, millisecond, zone) => {
        const moment = Date.parse(`${day}T00:00:00Z`) + millisecond - zone * HOUR
        for (const date of lessExact(day)) {
          const { earliest, latest } = intervalOf(date)
          expect([date, earliest <= moment && moment <= latest]).toEqual([date, true])
        }
      }),
      { ...SEED, numRuns: 500 }
    )
  })

  test('of a day, holds nothing else', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { earliest, latest } = intervalOf(day)
        expect(earliest).toBe(Date.parse(`${day}T00:00:00Z`) - 14 * HOUR)
        expect(latest).toBe(Date.parse(`${day}T23:59:59.999Z`) + 12 * HOUR)
      }),
      SEED
    )
  })

  test('of a timestamp, is the moment that Date reads', () => {
    const offset = fc.tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
    fc.assert(
      fc.property(someDay, fc.nat(86_399_999), offset, (day, millisecond, [sign, hour, minute]) => {
        const time = new Date(millisecond).toISOString().slice(11, -1)
        const zone = `${sign}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        const timestamp = `${day}T${time}${zone}`
        if (!Timestamp.is(timestamp)) throw new Error(timestamp)
        const moment = Date.parse(`${day}T${time}Z`) - (sign === '-' ? -1 : 1) * (hour * 60 + minute) * 60_000
        expect(intervalOf(timestamp)).toEqual({ earliest: moment, latest: moment })
      }),
      SEED
    )
  })

  test('days are certainly apart if and only if no two zones share a moment of them', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5, max: 5 }), (day, shift) => {
        const other = plusDays(day, shift)
        fc.pre(isWritten(other))
        const [left, right] = [intervalOf(day), intervalOf(other as EdtfDate)]
        expect(isCertainlyBefore(left, right)).toBe(daysBetween(day, other) > 2)
        expect(isCertainlyAfter(left, right)).toBe(daysBetween(day, other) < -2)
      }),
      SEED
    )
  })
})
