import { describe, expect, test } from 'vitest'
import { describeValue, printable, quote } from '../../src/codec/describeValue.js'
import { didYouMean, nearestWord } from '../../src/codec/nearestWord.js'
import { oneOf } from '../../src/codec/vocabulary.js'
import { CameoCode, EventType, Extensions, issuesOf, PloverMode } from '../../src/index.js'

describe('describing a value', () => {
  test('cuts a long string, but no surrogate pair', () => {
    expect(quote('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`)
    expect(quote('a'.repeat(61))).toBe(`"${'a'.repeat(60)}…"`)
    expect(quote(`${'a'.repeat(59)}😀`)).toBe(`"${'a'.repeat(59)}…"`)
    expect(quote(`${'a'.repeat(58)}😀b`)).toBe(`"${'a'.repeat(58)}😀…"`)
  })

  test('escapes what would act on a terminal', () => {
    expect(printable('a\u001b[0m\u009b\u202e\u2028')).toBe('a\\u001b[0m\\u009b\\u202e\\u2028')
    expect(quote('"\n\ud800')).toBe('"\\"\\n\\ud800"')
  })

  test('takes the name of a class, not of data that plays one', () => {
    expect(describeValue({ constructor: { name: 'Article' } })).toBe('an object')
    expect(describeValue(new (class {})())).toBe('an object')
    expect(describeValue(true)).toBe('true')
    const Hostile = { ['\u001b[31mX']: class {} }['\u001b[31mX'] as new () => object
    expect(describeValue(new Hostile())).toBe('an instance of \\u001b[31mX')
    expect(describeValue(10n ** 100n)).toBe(`the bigint 1${'0'.repeat(59)}…`)
  })
})

describe('the nearest word', () => {
  const words = ['headline', 'language', 'datePublished', 'dateModified']
  test.each([
    ['headlin', 'headline'],
    ['haedline', 'headline'],
    ['date_published', 'datePublished'],
    ['DATEMODIFIED', 'dateModified'],
    ['lang', undefined],
    ['', undefined],
    ['zzz', undefined],
    ['h'.repeat(65), undefined],
    ['headline-of-the-article', undefined]
  ])('to %j is %j', (word, nearest) => {
    expect(nearestWord(word, words)).toBe(nearest)
  })

  test('is the first of those equally near', () => {
    expect(nearestWord('cat', ['bat', 'rat'])).toBe('bat')
  })

  test('is sought among 512 words only, none longer than 64', () => {
    const many = [...Array.from({ length: 512 }, (_, index) => `filler-number-${index}`), 'talks']
    expect(nearestWord('talk', many)).toBeUndefined()
    expect(nearestWord('talk', many.slice(1))).toBe('talks')
    expect(nearestWord('a'.repeat(64), ['a'.repeat(65)])).toBeUndefined()
  })

  test('makes a hint', () => {
    expect(didYouMean('meetin', ['meeting'])).toBe('did you mean "meeting"?')
    expect(didYouMean('vote', ['meeting'])).toBeUndefined()
  })
})

describe('lists of words in messages', () => {
  const expectedOf = (codec: typeof EventType | typeof PloverMode): string | undefined => {
    const result = codec.decode('?')
    return result._tag === 'Left' ? issuesOf(result.left)[0]?.expected : undefined
  }

  test('are told in full, up to 24', () => {
    expect(expectedOf(EventType)).toMatch(/^one of "meeting", .*"other"$/)
  })

  test('of one word are that word', () => {
    expect(oneOf(['visit'])).toBe('"visit"')
  })

  test('are cut where they are longer', () => {
    expect(expectedOf(PloverMode)).toMatch(/^one of ("[a-z-]+", ){23}"[a-z-]+" … \(\d+ in all\)$/)
  })

  test('are codes in the order of strings, and near only by a lost zero', () => {
    const hints = ['46', '460', 'x', '0o46'].map((code) => {
      const result = CameoCode.decode(code)
      return result._tag === 'Left' ? issuesOf(result.left)[0] : undefined
    })
    expect(hints[0]).toMatchObject({ hint: 'did you mean "046"?' })
    expect(hints[0]?.expected).toMatch(/^one of "01", "010", "011"/)
    expect(hints[1]?.hint).toBeUndefined()
  })

  test('quote a hostile key', () => {
    const result = Extensions.decode({ 'a\u001b': 1 })
    expect(result._tag === 'Left' && issuesOf(result.left)[0]?.message).toContain('"a\\u001b"')
  })
})
