import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Reference } from '../../src/model/Reference.js'
import { EdtfDate } from '../../src/primitive/EdtfDate.js'
import type { Timestamp } from '../../src/primitive/Timestamp.js'
import { resolveReference } from '../../src/time/resolveReference.js'
import { daysBetween, plusDays, SEED, someDay, SUNDAY_FIRST, utc } from './oracle.js'

const weekday = fc.constantFrom(...SUNDAY_FIRST)
const side = fc.constantFrom('past' as const, 'future' as const)
const amount = fc.oneof(fc.integer({ min: -400, max: 400 }), fc.maxSafeInteger(), fc.constantFrom(1e300, -1e300, 0))

const reference: fc.Arbitrary<Reference> = fc.oneof(
  fc.record({
    kind: fc.constant('weekday' as const),
    weekday,
    direction: fc.constantFrom('past' as const, 'future' as const, 'current-week' as const)
  }),
  fc.record({
    kind: fc.constant('offset' as const),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
    amount
  }),
  fc.record(
    {
      kind: fc.constant('calendar' as const),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      direction: side
    },
    { requiredKeys: ['kind', 'month', 'direction'] }
  )
)

const valuesOf = (of: Reference, from: string): ReadonlyArray<string> => {
  const resolution = resolveReference(of, from as EdtfDate | Timestamp)
  return resolution._tag === 'Right' ? resolution.right : []
}

const isWritten = (date: string): boolean => /^\d{4}(?:$|-)/.test(date)

describe('resolveReference', () => {
  test('gives EDTF dates, each once, or says why not', () => {
    const from = fc.oneof(
      someDay,
      someDay.map((day) => `${day}T12:00:00Z` as Timestamp)
    )
    fc.assert(
      fc.property(reference, from, (of, base) => {
        expect(Reference.is(of)).toBe(true)
        const resolution = resolveReference(of, base)
        if (resolution._tag === 'Left') {
          expect(['no-such-day', 'outside-years']).toContain(resolution.left.kind)
        } else {
          expect(resolution.right.every(EdtfDate.is)).toBe(true)
          expect(new Set(resolution.right).size).toBe(resolution.right.length)
          expect(resolution.right.length).toBeGreaterThan(0)
        }
      }),
      SEED
    )
  })

  test('a weekday: all such days on that side, under 14 days away, nearest first', () => {
    fc.assert(
      fc.property(someDay, weekday, side, (base, name, direction) => {
        const around = Array.from({ length: 14 }, (_, away) => plusDays(base, direction === 'past' ? -away : away))
        const expected = around.filter((day) => isWritten(day) && SUNDAY_FIRST[utc(day).getUTCDay()] === name)
        expect(valuesOf({ kind: 'weekday', weekday: name, direction }, base)).toEqual(expected)
      }),
      SEED
    )
  })

  test('a weekday of the current week: the one between the Monday before and the Sunday after', () => {
    fc.assert(
      fc.property(someDay, weekday, (base, name) => {
        const week = Array.from({ length: 13 }, (_, index) => plusDays(base, index - 6)).filter(isWritten)
        const monday = week.find((day) => utc(day).getUTCDay() === 1 && day <= base)
        if (monday === undefined) return
        const found = valuesOf({ kind: 'weekday', weekday: name, direction: 'current-week' }, base)
        for (const day of found) {
          expect(SUNDAY_FIRST[utc(day).getUTCDay()]).toBe(name)
          expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0)
          expect(daysBetween(monday, day)).toBeLessThan(7)
        }
        expect(found.length).toBe(isWritten(plusDays(monday, 6)) ? 1 : found.length)
      }),
      SEED
    )
  })

  test('an offset of days: that day; of weeks: its seven days from Monday', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (base, count) => {
        const day = plusDays(base, count)
        expect(valuesOf({ kind: 'offset', unit: 'day', amount: count }, base)).toEqual(isWritten(day) ? [day] : [])
        const [week] = valuesOf({ kind: 'offset', unit: 'week', amount: count }, base)
        if (week === undefined) return
        const [monday = '', sunday = ''] = week.split('/')
        expect([utc(monday).getUTCDay(), daysBetween(monday, sunday)]).toEqual([1, 6])
        const inWeek = plusDays(base, count * 7)
        expect(monday <= inWeek && inWeek <= sunday).toBe(true)
      }),
      SEED
    )
  })

  test('an offset of months and years: by the calendar, whatever the day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -130_000, max: 130_000 }), (base, count) => {
        const month = utc(`${base.slice(0, 7)}-01`)
        month.setUTCMonth(month.getUTCMonth() + count)
        const text = month.toISOString()
        const expected = isWritten(text) ? [text.slice(0, 7)] : []
        expect(valuesOf({ kind: 'offset', unit: 'month', amount: count }, base)).toEqual(expected)
        const year = Number(base.slice(0, 4)) + count
        const expectedYear = year >= 0 && year <= 9999 ? [String(year).padStart(4, '0')] : []
        expect(valuesOf({ kind: 'offset', unit: 'year', amount: count }, base)).toEqual(expectedYear)
      }),
      SEED
    )
  })

  test('a day of the year: the first one met, walking to that side from the base day on', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 3000 }), side, (base, away, direction) => {
        const sign = direction === 'past' ? -1 : 1
        const target = plusDays(base, sign * away)
        fc.pre(isWritten(target))
        const [month, day] = [Number(target.slice(5, 7)), Number(target.slice(8, 10))]
        const [found = '', ...others] = valuesOf({ kind: 'calendar', month, day, direction }, base)
        expect(others).toEqual([])
        expect(found.slice(5)).toBe(target.slice(5))
        const distance = sign * daysBetween(base, found)
        expect(distance).toBeGreaterThanOrEqual(0)
        expect(distance).toBeLessThanOrEqual(away)
        expect(distance).toBeLessThan(month === 2 && day === 29 ? 8 * 366 : 367)
      }),
      SEED
    )
  })

  test('a month: the first one met, walking to that side from the base month on', () => {
    fc.assert(
      fc.property(someDay, fc.nat(11), side, (base, away, direction) => {
        const month = utc(`${base.slice(0, 7)}-01`)
        month.setUTCMonth(month.getUTCMonth() + (direction === 'past' ? -away : away))
        const expected = isWritten(month.toISOString()) ? [month.toISOString().slice(0, 7)] : []
        const number = month.getUTCMonth() + 1
        expect(valuesOf({ kind: 'calendar', month: number, direction }, base)).toEqual(expected)
      }),
      SEED
    )
  })

  test('without a local day: all that the three days give, those of the stated day first', () => {
    fc.assert(
      fc.property(reference, someDay, (of, day) => {
        const neighbours = [plusDays(day, -1), plusDays(day, 1)].filter(isWritten)
        const expected = [day, ...neighbours].flatMap((base) => valuesOf(of, base))
        expect(valuesOf(of, `${day}T12:00:00Z`)).toEqual([...new Set(expected)])
      }),
      SEED
    )
  })
})
