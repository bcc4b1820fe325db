import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Timestamp } from '../../src/primitive/Timestamp.js'

const SEED = { seed: 20201203, numRuns: 2000 }
const two = (number: number): string => String(number).padStart(2, '0')

/** Days in a month as `Date` has them. */
const lastDay = (year: number, month: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

describe('Timestamp', () => {
  test('admits a day if and only if Date has it', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, day) => {
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
        expect(Timestamp.is(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T12:00:00Z`)).toBe(exists)
      }),
      SEED
    )
  })

  test('admits what Date writes, at any offset', () => {
    const instant = fc.date({
      min: new Date('0000-01-02T00:00:00Z'),
      max: new Date('9999-12-30T23:59:59Z'),
      noInvalidDate: true
    })
    fc.assert(
      fc.property(instant, fc.integer({ min: -1439, max: 1439 }), (date, offset) => {
        const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1)
        const sign = offset < 0 ? '-' : '+'
        const zone = `${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
        expect(Timestamp.is(date.toISOString())).toBe(true)
        expect(Timestamp.is(`${local}${zone}`)).toBe(true)
      }),
      SEED
    )
  })

  test('admits second 60 if and only if the minute after begins a July or a January in UTC', () => {
    const nearEnd = fc.tuple(
      fc.integer({ min: 1972, max: 2030 }),
      fc.constantFrom('06-29', '06-30', '07-01', '07-02', '12-30', '12-31', '01-01', '01-02', '03-31', '10-01'),
      fc.nat(23),
      fc.constantFrom(-1, 1),
      fc.nat(23),
      fc.nat(59)
    )
    let possible = 0
    fc.assert(
      fc.property(nearEnd, fc.boolean(), ([year, day, hour, sign, offsetHour, offsetMinute], matching) => {
        const minuteOfDay = (((1439 + sign * (offsetHour * 60 + offsetMinute)) % 1440) + 1440) % 1440
        const time = matching ? `${two(Math.trunc(minuteOfDay / 60))}:${two(minuteOfDay % 60)}` : `${two(hour)}:59`
        const zone = `${sign < 0 ? '-' : '+'}${two(offsetHour)}:${two(offsetMinute)}`
        const next = new Date(Date.parse(`${year}-${day}T${time}:59${zone}`) + 1000)
        const isPossible = /^....-0[17]-01T00:00:00/.test(next.toISOString())
        if (isPossible) possible++
        expect(Timestamp.is(`${year}-${day}T${time}:60${zone}`)).toBe(isPossible)
      }),
      SEED
    )
    expect(possible).toBeGreaterThan(100)
  })

  test('never throws, whatever the string', () => {
    const parts = fc.constantFrom('2020', '-', '12', '03', 'T', 't', ' ', ':', '60', '.', '+', 'Z', '−', '\u{1f600}')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (pieces) => {
        const decoded = Timestamp.decode(pieces.join(''))
        expect(decoded._tag).toBe(Timestamp.is(pieces.join('')) ? 'Right' : 'Left')
      }),
      SEED
    )
  })
})
