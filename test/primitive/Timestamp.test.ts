import { describe, expect, test } from 'vitest'
import { formatNotes } from '../../src/primitive/formatNotes.js'
import { Timestamp } from '../../src/primitive/Timestamp.js'
import { timestampHint } from '../../src/primitive/timestampHint.js'
import { timestampPattern } from '../../src/primitive/timestampSyntax.js'
import { vectorsOf } from './vectors.js'

const valid = vectorsOf('Timestamp.valid.txt')
const invalid = vectorsOf('Timestamp.invalid.txt')

describe('Timestamp', () => {
  test('the vectors are all there', () => {
    expect([valid.length, invalid.length]).toEqual([new Set(valid).size, new Set(invalid).size])
    expect(valid.length).toBeGreaterThan(45)
    expect(invalid.length).toBeGreaterThan(110)
  })

  test.each(valid)('admits %j', (text) => {
    expect(Timestamp.decode(text)).toEqual({ _tag: 'Right', right: text })
  })

  test.each(invalid)('refuses %j', (text) => {
    expect(Timestamp.is(text)).toBe(false)
    expect(Timestamp.decode(text)).toMatchObject({ left: [{ code: 'format/timestamp', value: text }] })
  })

  test('refuses the empty string, which a line cannot hold', () => {
    expect(Timestamp.is('')).toBe(false)
  })

  test.each([undefined, null, 0, 1607020200000, new Date(0), ['2020-12-03T18:30:00Z'], {}])(
    'refuses %j, no string',
    (value) => expect(Timestamp.decode(value)).toMatchObject({ left: [{ code: 'type/string' }] })
  )

  test('the pattern leaves only leap seconds to the check', () => {
    const left = invalid.filter((text) => timestampPattern.test(text))
    expect(left.length).toBeGreaterThan(10)
    expect(left.filter((text) => text.slice(17, 19) !== '60')).toEqual([])
  })

  test('the pattern has no flags, and no look-around', () => {
    expect(timestampPattern.flags).toBe('')
    expect(timestampPattern.source).not.toMatch(/\(\?[=!<]/)
    expect(() => new RegExp(timestampPattern.source, 'u')).not.toThrow()
  })

  test('its own examples hold', () => {
    const { examples, rareExamples = [] } = formatNotes.Timestamp
    expect(examples.every(Timestamp.is)).toBe(true)
    expect(rareExamples.map((text) => [text, Timestamp.is(text)])).toEqual([['2016-12-31T23:59:60Z', true]])
  })

  test('a long string is refused in linear time', () => {
    const start = performance.now()
    expect(Timestamp.is(`2020-12-03T18:30:00.${'1'.repeat(1_000_000)}`)).toBe(false)
    expect(Timestamp.is(' '.repeat(1_000_000))).toBe(false)
    expect(timestampHint(' '.repeat(1_000_000))).toBe(undefined)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('timestampHint', () => {
  test.each([
    ['2020-12-03 18:30:00Z', 'write "2020-12-03T18:30:00Z"'],
    ['2020-12-03t18:30:00z', 'write "2020-12-03T18:30:00Z"'],
    ['2020-12-03T18:30:00+0430', 'write "2020-12-03T18:30:00+04:30"'],
    ['2020-12-03T18:30:00+04', 'write "2020-12-03T18:30:00+04:00"'],
    ['2020-12-03T18:30:00−05:00', 'write "2020-12-03T18:30:00-05:00"'],
    ['2020-12-03T18:30:00 GMT', 'write "2020-12-03T18:30:00Z"'],
    ['2020-12-03T18:30Z', 'write "2020-12-03T18:30:00Z"'],
    ['2020-12-03 18:30 +04:30', 'write "2020-12-03T18:30:00+04:30"'],
    ['2020-12-03T18:30:00,5Z', 'write "2020-12-03T18:30:00.5Z"'],
    [' 2020-12-03T18:30:00Z ', 'write "2020-12-03T18:30:00Z"'],
    [
      '2020-12-03T18:30:00',
      'add the offset, as in "+04:30" or "Z", or where it is not known cut it to its date, "2020-12-03"'
    ],
    [
      '2020-12-03 18:30',
      'add the offset, as in "+04:30" or "Z", or where it is not known cut it to its date, "2020-12-03"'
    ],
    ['2020-12-03', 'add the time and its offset, as in "2020-12-03T18:30:00+04:30"'],
    ['2020-02-30T18:30:00Z', 'February 2020 has 29 days'],
    ['1900-02-29T18:30:00', 'February 1900 has 28 days'],
    ['2020-04-31', 'April 2020 has 30 days'],
    ['2020-12-00T18:30:00Z', 'December 2020 has 31 days'],
    ['2020-13-03T18:30:00Z', 'there is no month 13'],
    ['2020-00-03T18:30:00Z', 'there is no month 00'],
    ['2020-12-03T24:00:00Z', 'a day runs from 00:00:00 to 23:59:59'],
    ['2020-12-03T18:60:00Z', 'a day runs from 00:00:00 to 23:59:59'],
    ['2020-12-03T18:30:61Z', 'a day runs from 00:00:00 to 23:59:59'],
    ['2020-12-03T18:30:60Z', 'second 60 stands only at 23:59:60 UTC on the last day of June or December'],
    ['2020-12-03T18:30:00+24:00', 'an offset is at most 23:59'],
    ['2020-12-03Thursday', undefined],
    ['2020-12-03T18:30:00Z[Asia/Kabul]', undefined],
    [`2020-12-03 18:30:00.${'5'.repeat(64)}Z`, undefined],
    ['Thursday', undefined],
    ['', undefined]
  ])('%j: %j', (text, hint) => {
    expect(timestampHint(text)).toBe(hint)
  })

  test('what it says to write is right, and differs from what stood there', () => {
    const mends = invalid.map((text) => [text, /^write (".*")$/.exec(timestampHint(text) ?? '')?.[1]] as const)
    const written = mends.filter(([, mend]) => mend !== undefined)
    expect(written.length).toBeGreaterThan(10)
    for (const [text, mend] of written) {
      expect(Timestamp.is(JSON.parse(mend as string))).toBe(true)
      expect(JSON.parse(mend as string)).not.toBe(text)
    }
  })
})
