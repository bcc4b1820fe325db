import { describe, expect, test } from 'vitest'
import type { DateOrTimestamp } from '../../src/index.js'
import { dateWords, machineDate } from '../../src/render/words/dateWords.js'
import { jsonText } from '../../src/render/words/jsonText.js'
import { capitalized, counted, vocabularyWords } from '../../src/render/words/vocabularyWords.js'

describe('a date', () => {
  test.each([
    ['2026-03-12', '12 March 2026', true],
    ['2026-03', 'March 2026', true],
    ['2026', '2026', true],
    ['0000', '0000', false],
    ['2026-03-12T18:30:00+01:00', '12 March 2026, 18:30 +01:00', true],
    ['2026-03-12T18:30:00.000Z', '12 March 2026, 18:30 UTC', true],
    ['2026-03-12T18:30:05.250-00:00', '12 March 2026, 18:30:05.250 UTC', false],
    ['2026-03-12T18:30:00.001-05:00', '12 March 2026, 18:30:00.001 -05:00', true],
    ['2026-03-12T18:30:00.0001Z', '12 March 2026, 18:30:00.0001 UTC', false],
    ['2016-12-31T23:59:60Z', '31 December 2016, 23:59:60 UTC', false],
    ['2017~', 'about 2017', false],
    ['2020-12-03?', '3 December 2020 (uncertain)', false],
    ['2024-06%', 'about June 2024 (uncertain)', false],
    ['198X', 'the 1980s', false],
    ['20XX', '2000 to 2099', false],
    ['2003-21', 'spring 2003', false],
    ['2003-24', 'winter 2003', false],
    ['1991-XX', 'a month of 1991', false],
    ['2014-XX-XX', 'a day of 2014', false],
    ['2009-05-XX', 'a day of May 2009', false],
    ['2022-12-02/2022-12-04', '2 to 4 December 2022', false],
    ['2022-12-02/2023-12-04', '2 December 2022 to 4 December 2023', false],
    ['2022-12-02/2022-12-04?', '2 December 2022 to 4 December 2022 (uncertain)', false],
    ['2016-05~/2017-02?', 'about May 2016 to February 2017 (uncertain)', false],
    ['../1990', 'until 1990', false],
    ['/1990', 'until 1990, since when is not known', false],
    ['2023/..', 'since 2023', false],
    ['2011/', 'since 2011, until when is not known', false]
  ])('%s is written %s', (date, words, isForMachines) => {
    expect(dateWords(date as DateOrTimestamp)).toBe(words)
    expect(machineDate(date as DateOrTimestamp)).toBe(isForMachines ? date : undefined)
  })
})

describe('JSON', () => {
  test.each([
    [null],
    ['a'],
    [1.5],
    [[]],
    [{}],
    [[1, [2, {}], { a: null, b: [true] }]],
    [JSON.parse('{"__proto__": {"a": 1}, "constructor": []}') as unknown]
  ])('%j is written as JSON with two spaces', (value) => {
    expect(jsonText(value)).toBe(JSON.stringify(value, null, 2))
  })

  test('shows what would turn the direction of text', () => {
    const value = { 'a\u202eb': '\u2067' }
    expect(jsonText(value)).toBe('{\n  "a\\u202eb": "\\u2067"\n}')
    expect(JSON.parse(jsonText(value))).toEqual(value)
  })

  test('may be as deep as it likes, and is not indented without end', () => {
    const depth = 100_000
    const text = jsonText(JSON.parse('['.repeat(depth) + ']'.repeat(depth)))
    expect(text.length).toBeLessThan(60 * depth)
    expect(text.replace(/\s/g, '')).toBe('['.repeat(depth) + ']'.repeat(depth))
  })
})

test('words of vocabularies and counts are written for people', () => {
  expect(['press-conference', 'ngo', 'armed-group'].map(vocabularyWords)).toEqual([
    'press conference',
    'NGO',
    'armed group'
  ])
  expect([counted(1, 'error'), counted(2, 'error'), counted(0, 'error')]).toEqual(['1 error', '2 errors', '0 errors'])
  expect(capitalized('error')).toBe('Error')
})
