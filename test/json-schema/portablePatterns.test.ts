import { describe, expect, test } from 'vitest'
import { patternKeywords } from '../../src/json-schema/draft/patternKeywords.js'
import type { JsonSchema } from '../../src/json-schema/index.js'
import { portablePatterns } from '../../src/json-schema/portablePatterns.js'
import { notesOf } from '../../src/primitive/notesOf.js'
import { exportedCodecs } from '../support/samples.js'

const LINE_BREAK = '[\n\r\u0085\u2028\u2029]'

describe('an expression', () => {
  test.each([
    [/^[a-z]+$/, [{ pattern: '^[a-z]+$' }]],
    [/a|b/, [{ pattern: 'a|b' }]],
    [/^a\/b$/, [{ pattern: '^a/b$' }]],
    [/^\S$/, [{ pattern: expect.stringMatching(/^\^\[\^[^\]]+\]\$$/) as unknown }]],
    [/^[^\\\]/]$/, [{ pattern: '^[^\\\\\\]/]$' }]],
    [/^(?!headline$)[a-z]+$/, [{ pattern: '^[a-z]+$', except: '^headline$' }]],
    [/^(?!a(?:b|c))[a-z]+$/, [{ pattern: '^[a-z]+$', except: '^a(?:b|c)' }]],
    [/^(?:(?!a)[a-z|(]+|(b|\|))$/, [{ pattern: '^[a-z|(]+$', except: '^a' }, { pattern: '^(b|\\|)$' }]]
  ])('%s is written for all languages', (expression, expected) => {
    expect(portablePatterns(expression)).toEqual(expected)
  })

  test.each([/^(?:a)(?!b)$/, /^(?!a(?=b))c$/, /^(?<=a)b$/, /^(?<!a)b$/, /^(?!a)b|c$/, /^(?:(?!a)b|c)d$/])(
    '%s is too much for other languages',
    (expression) => {
      expect(() => portablePatterns(expression)).toThrow(SyntaxError)
    }
  )

  test('has the white space of ECMAScript in it, character by character', () => {
    const portable = new RegExp(portablePatterns(/\S/u)[0]?.pattern ?? '')
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit)
      expect([unit, portable.test(character)]).toEqual([unit, /\S/.test(character)])
    }
  })

  test.each(['He left', ' x ', '\n x\n', 'a\u2028b', 'x\n', '\u00a0\ud800', '', '  ', '\ufeff\n'])(
    'that looks for a character finds it in the whole of %j',
    (text) => {
      const keywords = patternKeywords(/\S/u)
      expect(Object.keys(keywords)).toEqual(['pattern'])
      expect(new RegExp(String(keywords['pattern']), 'u').test(text)).toBe(/\S/.test(text))
    }
  )

  test('has control characters in a class as a range, and surrogates not at all', () => {
    const [{ pattern } = { pattern: '' }] = portablePatterns(/^[^\p{Cc}\p{Cs}\\]*$/u)
    expect(pattern).toBe('^[^\\x00-\\x1f\\x7f-\\x9f\\\\]*$')
    const portable = new RegExp(pattern)
    for (let unit = 0; unit < 0x100; unit++) {
      const character = String.fromCharCode(unit)
      expect([unit, portable.test(character)]).toEqual([unit, /^[^\p{Cc}\\]*$/u.test(character)])
    }
  })
})

describe('the keywords for an expression', () => {
  test.each([
    [/[\s\S]/, { minLength: 1 }],
    [/a/, { pattern: 'a' }],
    [/^a$/, { pattern: '^a$', not: { pattern: LINE_BREAK } }],
    [/^(?!b$)a$/, { pattern: '^a$', not: { pattern: `^b$|${LINE_BREAK}` } }],
    [
      /^(?:(?!a)b|c)$/,
      {
        anyOf: [
          { pattern: '^b$', not: { pattern: `^a|${LINE_BREAK}` } },
          { pattern: '^c$', not: { pattern: LINE_BREAK } }
        ]
      }
    ]
  ])('%s keep out a line break that other languages let pass behind it', (expression, expected) => {
    expect(patternKeywords(expression)).toEqual(expected)
  })
})

const formats = exportedCodecs.flatMap(([name, { format }]) => (format === undefined ? [] : [[name, format] as const]))

/** What engines of other languages lack, or read in their own way. */
const NOT_PORTABLE = /\(\?[=!<]|\\[dwsbpu]|\\[DWSBP]|\\[1-9]|[*+?}][?+]/

/** Any character: whatever engines take for white space, a character is that or it is not. */
const withoutAny = (source: string): string => source.replaceAll('[\\s\\S]', 'c')

/** Where no class with an escape is in it, a class holds no operators. */
const withoutClasses = (source: string): string =>
  withoutAny(source)
    .replace(/\\\\/g, '')
    .replace(/\[(?:\\.|[^\]\\])*\]/g, (whole) => (/\\[dswpu]/i.test(whole) ? whole : 'c'))

const patternsIn = (schema: unknown): ReadonlyArray<string> =>
  typeof schema === 'object' && schema !== null
    ? Object.entries(schema).flatMap(([key, value]) => (key === 'pattern' ? [String(value)] : patternsIn(value)))
    : []

describe('every format', () => {
  test('is found', () => {
    expect(formats.length).toBeGreaterThan(20)
  })

  test.each(formats)('%s has patterns that other languages read alike', (_name, { pattern }) => {
    const patterns = patternsIn(patternKeywords(pattern))
    expect(patterns.filter((source) => NOT_PORTABLE.test(withoutClasses(source)))).toEqual([])
    for (const source of patterns) expect(new RegExp(source, 'u').source).toBe(new RegExp(source).source)
  })

  test.each(formats)('%s has patterns that cover the whole string', (_name, format) => {
    const { pattern } = format
    const { examples } = notesOf(format)
    const { not: _not, anyOf = [], ...own } = patternKeywords(pattern)
    const alternatives = (anyOf as ReadonlyArray<JsonSchema>).map(({ not: _except, ...keywords }) => keywords)
    const patterns = patternsIn([own, ...alternatives])
    for (const source of patterns) expect(source).toMatch(/^\^[^]*\$$/)
    const matches = (text: string) => (source: string) => new RegExp(source, 'u').exec(text)?.[0] === text
    if (patterns.length > 0) expect(examples.filter((text) => !patterns.some(matches(text)))).toEqual([])
  })

  test.each(formats.filter(([, { pattern }]) => pattern.source.endsWith('$')))(
    '%s admits no line break, so that keeping it out takes nothing away',
    (_name, { pattern }) => {
      for (const lineBreak of '\n\r\u0085\u2028\u2029') {
        for (const text of [lineBreak, `a${lineBreak}`, `https://example.org/${lineBreak}`]) {
          expect([text, pattern.test(text)]).toEqual([text, false])
        }
      }
    }
  )
})
