import { parse } from 'edtf'
import { describe, expect, test } from 'vitest'
import { formatNotes } from '../../src/primitive/formatNotes.js'
import { EdtfDate } from '../../src/primitive/EdtfDate.js'
import { edtfDateHint } from '../../src/primitive/edtfDateHint.js'
import { edtfDatePattern, isInOrder } from '../../src/primitive/edtfDateSyntax.js'
import { vectorsOf } from './vectors.js'

const valid = vectorsOf('EdtfDate.valid.txt')
const invalid = vectorsOf('EdtfDate.invalid.txt')

const isLevel1 = (text: string): boolean => {
  try {
    parse(text, { level: 1 })
    return true
  } catch {
    return false
  }
}

describe('EdtfDate', () => {
  test('the vectors are all there', () => {
    expect([valid.length, invalid.length]).toEqual([new Set(valid).size, new Set(invalid).size])
    expect(valid.length).toBeGreaterThan(90)
    expect(invalid.length).toBeGreaterThan(230)
  })

  test.each(valid)('admits %j', (text) => {
    expect(EdtfDate.decode(text)).toEqual({ _tag: 'Right', right: text })
  })

  test.each(invalid)('refuses %j', (text) => {
    expect(EdtfDate.is(text)).toBe(false)
    expect(EdtfDate.decode(text)).toMatchObject({ left: [{ code: 'format/edtf-date', value: text }] })
  })

  test('refuses the empty string, which a line cannot hold', () => {
    expect(EdtfDate.is('')).toBe(false)
  })

  test.each([undefined, null, 2020, new Date(0), ['2020'], {}])('refuses %j, no string', (value) => {
    expect(EdtfDate.decode(value)).toMatchObject({ left: [{ code: 'type/string' }] })
  })

  test('edtf.js takes every valid vector for level 1', () => {
    expect(valid.filter((text) => !isLevel1(text))).toEqual([])
  })

  test('what edtf.js takes beyond it is what the format leaves out, and what edtf.js does not look at', () => {
    const reasons: ReadonlyArray<readonly [RegExp, string]> = [
      [/02-29/, 'it gives every year a leap day'],
      [/T|18:30/, 'times'],
      [/^[-Y]|\/[-Y]/, 'other years'],
      [/XXXX/, 'nothing told'],
      [/^..$/, 'a century, which the Library of Congress does not list'],
      [/^(?:\.\.)?\/(?:\.\.)?$/, 'no date on either side']
    ]
    const isReversed = (text: string): boolean => edtfDatePattern.test(text) && !isInOrder(text)
    const taken = invalid.filter(isLevel1)
    expect(taken.length).toBeGreaterThan(30)
    expect(taken.filter((text) => !isReversed(text) && !reasons.some(([pattern]) => pattern.test(text)))).toEqual([])
  })

  test('the pattern leaves only the order of intervals to the check', () => {
    const left = invalid.filter((text) => edtfDatePattern.test(text))
    expect(left.length).toBeGreaterThan(10)
    expect(left.filter((text) => !text.includes('/'))).toEqual([])
  })

  test('the pattern has no flags, and no look-around', () => {
    expect(edtfDatePattern.flags).toBe('')
    expect(edtfDatePattern.source).not.toMatch(/\(\?[=!<]/)
    expect(() => new RegExp(edtfDatePattern.source, 'u')).not.toThrow()
  })

  test('its own examples hold', () => {
    const { examples } = formatNotes.EdtfDate
    expect(examples.every(EdtfDate.is)).toBe(true)
  })

  test('a long string is refused in linear time', () => {
    const start = performance.now()
    for (const piece of ['2020-12-03', '/', '..', 'X', ' ', '?']) {
      expect(EdtfDate.is(piece.repeat(500_000))).toBe(false)
      expect(edtfDateHint(piece.repeat(500_000))).toBe(undefined)
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('edtfDateHint', () => {
  test.each([
    ['2020-12-03T18:30:00Z', 'a date has no time: write "2020-12-03"'],
    ['2020-12-03 18:30', 'a date has no time: write "2020-12-03"'],
    ['2020-02-30T18:30:00Z', 'February 2020 has 29 days'],
    ['2020-02-30', 'February 2020 has 29 days'],
    ['2000-02-30', 'February 2000 has 29 days'],
    ['2021-02-29/2021-03-01', 'February 2021 has 28 days'],
    ['../1900-02-29', 'February 1900 has 28 days'],
    ['2020-04-31?', 'April 2020 has 30 days'],
    ['2020-12-00', 'December 2020 has 31 days'],
    ['2020-13', 'there is no month 13'],
    ['2020-00-10', 'there is no month 00'],
    ['2020-25', 'the seasons are 21 to 24'],
    ['2020-41', 'the seasons are 21 to 24'],
    ['2020-42', 'there is no month 42'],
    ['2020-12-04/2020-12-02', 'the end is before the start: write "2020-12-02/2020-12-04"'],
    ['2021-01/2020', 'the end is before the start: write "2020/2021-01"'],
    ['202x', 'write "202X"'],
    ['2020-uu', 'write "2020-XX"'],
    ['2020/open', 'write "2020/.."'],
    ['unknown/2020', 'write "/2020"'],
    ['2020?~', 'write "2020%"'],
    ['2020~?/2021', 'write "2020%/2021"'],
    ['2020-12-02 / 2020-12-04', 'write "2020-12-02/2020-12-04"'],
    ['2020−12−03', 'write "2020-12-03"'],
    [' 2020-12-03 ', 'write "2020-12-03"'],
    ['2020/12/03', 'write "2020-12-03"'],
    ['2020.12.3', 'write "2020-12-03"'],
    ['2020-1', 'write "2020-01"'],
    ['20201203', 'write "2020-12-03"'],
    ['2020/02/30', undefined],
    ['25.12.2020', 'write "2020-12-25"'],
    ['12/25/2020', 'write "2020-12-25"'],
    ['12/12/2020', 'write "2020-12-12"'],
    ['03.12.2020', 'write "2020-12-03" or "2020-03-12"'],
    ['30.2.2020', undefined],
    ['3 December 2020', 'write "2020-12-03"'],
    ['Dec. 3rd, 2020', 'write "2020-12-03"'],
    ['december 2020', 'write "2020-12"'],
    ['March', undefined],
    ['..', 'no date is in it: leave the key out where none is known'],
    ['../..', 'no date is in it: leave the key out where none is known'],
    ['XXXX', 'no date is in it: leave the key out where none is known'],
    ['', 'no date is in it: leave the key out where none is known'],
    ['Y20200', 'the years are 0000 to 9999'],
    ['-0001', 'the years are 0000 to 9999'],
    ['2020-?12', 'a qualifier stands at the end of a date and holds for all of it'],
    ['2020?-12', 'a qualifier stands at the end of a date and holds for all of it'],
    ['~2020', 'a qualifier stands at the end of a date and holds for all of it'],
    ['2020/?2021', 'a qualifier stands at the end of a date and holds for all of it'],
    ['2020-21/2021', 'a season stands alone, as in "2020-21"'],
    ['2020-21?', 'a season stands alone, as in "2020-21"'],
    ['2020-12-0X', 'X stands alone and for the last digits, as in "202X", "2020-XX" or "2020-12-XX"'],
    ['202X/2030', 'X stands alone and for the last digits, as in "202X", "2020-XX" or "2020-12-XX"'],
    ['Thursday', undefined],
    ['2020s', undefined]
  ])('%j: %j', (text, hint) => {
    expect(edtfDateHint(text)).toBe(hint)
  })

  test('what it says to write is right, and differs from what stood there', () => {
    const written = invalid.flatMap((text) =>
      [...(edtfDateHint(text) ?? '').matchAll(/(?:write|or) (".*?")/g)].map(([, mend]) => [text, mend] as const)
    )
    expect(written.length).toBeGreaterThan(30)
    for (const [text, mend] of written) {
      expect(EdtfDate.is(JSON.parse(mend as string))).toBe(true)
      expect(JSON.parse(mend as string)).not.toBe(text)
    }
  })
})
