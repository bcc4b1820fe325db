import { describe, expect, it } from 'vitest'
import { nearCopy } from '../../src/text/nearCopy.js'

describe('nearCopy finds a copy that differs in', () => {
  it.each([
    ['nothing', 'He said so.', 'said', 'said'],
    ['an apostrophe', 'It’s Turkey’s support.', "Turkey's support", 'Turkey’s support'],
    ['another apostrophe', 'Об’єднані нації', 'обʼєднані', 'Об’єднані'],
    ['quotation marks', 'He said “yes” to it.', 'said "yes" to', 'said “yes” to'],
    ['guillemets and spaces', 'Il a dit «\u202foui\u00a0» hier.', 'dit "oui" hier', 'dit «\u202foui\u00a0» hier'],
    ['marks at the ends', 'He said “yes”.', '"yes"', '“yes”'],
    ['marks typed as two', "He said ``yes'' to it.", '“yes”', "``yes''"],
    ['two marks in a row', 'He said “‘yes’” to it.', '"yes"', '“‘yes’”'],
    ['a primes mark', 'a 27″ screen', '27" screen', '27″ screen'],
    ['a triple prime', 'x‴ marks it', "x''' marks", 'x‴ marks'],
    ['a dash', 'Doha – Ankara', 'doha—ankara', 'Doha – Ankara'],
    ['two hyphens', 'Doha—Ankara', 'Doha -- Ankara', 'Doha—Ankara'],
    ['a minus sign', 'at −5 degrees', '-5 degrees', '−5 degrees'],
    ['a no-break space', 'Dec.\u00a03', 'Dec. 3', 'Dec.\u00a03'],
    ['a line break', 'the two\r\n  sides', 'the two sides', 'the two\r\n  sides'],
    ['a run of spaces', 'the two sides', 'the  two \u2009 sides', 'the two sides'],
    ['a space left out', 'the two sides', 'thetwo sides', 'the two sides'],
    ['an ideographic space', '和平\u3000协议', '和平协议', '和平\u3000协议'],
    ['a zero-width non-joiner', 'ما به دوحه می\u200cرویم', 'می رویم', 'می\u200cرویم'],
    ['a soft hyphen', 'the cease\u00adfire', 'ceasefire', 'cease\u00adfire'],
    ['case', 'PEACE TALKS', 'Peace talks', 'PEACE TALKS'],
    ['sharp s', 'STRASSE', 'Straße', 'STRASSE'],
    ['final sigma', 'ΠΌΛΕΜΟΣ', 'πόλεμος', 'ΠΌΛΕΜΟΣ'],
    ['the Turkish dot', 'İSTANBUL ve IĞDIR', 'istanbul ve ığdır', 'İSTANBUL ve IĞDIR'],
    ['composition', 'caf\u00e9 talks', 'cafe\u0301', 'caf\u00e9'],
    ['decomposition', 'cafe\u0301 talks', 'caf\u00e9', 'cafe\u0301'],
    ['the order of combining marks', 'a\u0323\u0302', 'a\u0302\u0323', 'a\u0323\u0302'],
    ['Hangul composition', '\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
    ['Hangul decomposition', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
    ['a ligature', 'the ﬁnal talks', 'final talks', 'ﬁnal talks'],
    ['full width', 'Ｄｏｈａ', 'Doha', 'Ｄｏｈａ'],
    ['an ellipsis', 'and so…', 'so...', 'so…'],
    ['another ellipsis', 'and so . . .', 'so…', 'so . . .'],
    ['mathematical letters', 'the 𝔗𝔞𝔩𝔨𝔰', 'talks', '𝔗𝔞𝔩𝔨𝔰'],
    ['a variation selector', 'the ☺\ufe0f dove', '☺ dove', '☺\ufe0f dove'],
    [
      'all at once',
      'Il dit\u00a0: «\u202fLa\u00a0Paix —\nE\u0301lue\u202f»',
      '"la paix - élue"',
      '«\u202fLa\u00a0Paix —\nE\u0301lue\u202f»'
    ]
  ])('%s', (_, text, words, copy) => {
    expect(nearCopy(text, words)).toBe(copy)
  })
})

describe('nearCopy finds nothing where', () => {
  it.each([
    ['a word differs', 'the peace talks', 'the piece talks'],
    ['a letter is left out', 'the peace talks', 'the pace talks'],
    ['a combining mark would be cut off', 'cafe\u0301', 'cafe'],
    ['an accent is missing', 'café', 'cafe'],
    ['a ligature would be cut', 'the ﬁx', 'ix'],
    ['a final would be cut off', '\u1112\u1161\u11ab', '하'],
    ['marks are missing', 'Turkeys support', 'Turkey’s support'],
    ['there is nothing but invisible characters', 'Doha', '\u200b']
  ])('%s', (_, text, words) => {
    expect(nearCopy(text, words)).toBeUndefined()
  })

  it('but goes on to the next that is whole', () => {
    expect(nearCopy('cafe\u0301 Cafe', 'cafe')).toBe('Cafe')
    expect(nearCopy('ﬁx Ix', 'ix')).toBe('Ix')
  })
})

it('takes linear time in hostile text', () => {
  const start = performance.now()
  expect(nearCopy(`a${'\u0301\u0323'.repeat(20_000)}`, 'b')).toBeUndefined()
  expect(nearCopy('“'.repeat(50_000), 'b')).toBeUndefined()
  expect(nearCopy('ﬁ'.repeat(20_000), `${'if'.repeat(10_000)}i`)).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(4000)
})
