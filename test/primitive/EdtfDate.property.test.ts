import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EdtfDate } from '../../src/primitive/EdtfDate.js'

const SEED = { seed: 20201203, numRuns: 3000 }
const two = (number: number): string => String(number).padStart(2, '0')
const four = (number: number): string => String(number).padStart(4, '0')

const lastDay = (year: number, month: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

interface Plain {
  readonly text: string
  readonly first: string
  readonly last: string
}

const someYear = fc.oneof(fc.nat(9999), fc.integer({ min: 2019, max: 2021 }), fc.constantFrom(0, 1900, 2000, 9999))

/** An existing day, month or year, with its first and last day. */
const plain: fc.Arbitrary<Plain> = fc
  .tuple(someYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 2, 3))
  .map(([year, month, anyDay, precision]) => {
    const day = `${four(year)}-${two(month)}-${two(Math.min(anyDay, lastDay(year, month)))}`
    if (precision === 3) return { text: day, first: day, last: day }
    const text = precision === 2 ? day.slice(0, 7) : day.slice(0, 4)
    const lastMonth = precision === 2 ? month : 12
    const first = precision === 2 ? `${text}-01` : `${text}-01-01`
    return { text, first, last: `${four(year)}-${two(lastMonth)}-${two(lastDay(year, lastMonth))}` }
  })

const qualifier = fc.constantFrom('', '?', '~', '%')

describe('EdtfDate', () => {
  test('admits a day if and only if Date has it', () => {
    fc.assert(
      fc.property(someYear, fc.nat(13), fc.nat(32), qualifier, (year, month, day, mark) => {
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
        expect(EdtfDate.is(`${four(year)}-${two(month)}-${two(day)}${mark}`)).toBe(exists)
      }),
      SEED
    )
  })

  test('admits an interval if and only if its end does not lie before its start', () => {
    let refused = 0
    fc.assert(
      fc.property(plain, qualifier, plain, qualifier, (start, startMark, end, endMark) => {
        const isInOrder = start.first <= end.last
        if (!isInOrder) refused++
        expect(EdtfDate.is(`${start.text}${startMark}/${end.text}${endMark}`)).toBe(isInOrder)
      }),
      SEED
    )
    expect(refused).toBeGreaterThan(500)
  })

  test('agrees with edtf.js on whatever is made of the pieces of dates, but for what the format leaves out', () => {
    const piece = fc.constantFrom(
      ...['2020', '2019', '202X', '20XX', '12', '02', '29', '30', '21', '24', '25', 'XX', '-', '-', '-', '-', '?', '~'],
      ...['%', '/', '/', '..', '00', 'X', 'T', 'Y']
    )
    const end = fc.constantFrom(
      ...['2020', '2019-12', '2020-12-30', '2020-11?', '2020-12-02%', '2021~', '202X', '2020-21', '2020-XX', '..', '']
    )
    const dates = fc.oneof(
      fc.tuple(end, fc.constantFrom('/', '/', '/', '-', '..'), end).map((parts) => parts.join('')),
      fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('')),
      fc
        .tuple(piece, piece, piece, piece, piece)
        .map(([year, month, day, mark, rest]) => `${year}-${month}-${day}${mark}/${rest}`),
      fc.tuple(piece, piece, piece).map(([year, month, mark]) => `${year}-${month}${mark}`)
    )
    const isLeftOut = (text: string): boolean =>
      /[TY]|XXXX|02-29|^-|\/-|^..$/.test(text) || /^(?:\.\.)?\/?(?:\.\.)?$/.test(text)
    let admitted = 0
    fc.assert(
      fc.property(dates, (text) => {
        fc.pre(!isLeftOut(text))
        let isLevel1 = true
        try {
          parse(text, { level: 1 })
        } catch {
          isLevel1 = false
        }
        const [start = '', end = ''] = text.replace(/[?~%]/g, '').split('/')
        const isReversed = /^\d/.test(start) && /^\d/.test(end) && start.slice(0, end.length) > end
        if (EdtfDate.is(text)) admitted++
        expect([text, EdtfDate.is(text)]).toEqual([text, isLevel1 && !isReversed])
      }),
      { ...SEED, numRuns: 6000 }
    )
    expect(admitted).toBeGreaterThan(500)
  })

  test('never throws, and explains whatever it refuses', () => {
    const piece = fc.constantFrom('2020', '-', '12', '31', '?', '/', '.', 'X', ' ', 'Dec', 'open', '\u{1f600}')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(EdtfDate.decode(text)._tag).toBe(EdtfDate.is(text) ? 'Right' : 'Left')
      }),
      SEED
    )
  })
})
