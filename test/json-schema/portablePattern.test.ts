import { describe, expect, test } from 'vitest'
import { portablePattern } from '../../src/json-schema/portablePattern.js'
import { exportedCodecs } from '../support/samples.js'

describe('a pattern', () => {
  test.each([
    [/^[a-z]+$/, { pattern: '^[a-z]+$' }],
    [/^a\/b$/, { pattern: '^a/b$' }],
    [/[\s\S]/, { minLength: 1 }],
    [/^(?!headline$)[a-z]+$/, { pattern: '^[a-z]+$', not: { pattern: '^headline$' } }],
    [/^(?!a(?:b|c))[a-z]+|x$/, { anyOf: [{ pattern: '^[a-z]+$', not: { pattern: '^a(?:b|c)' } }, { pattern: '^x$' }] }],
    [
      /^(?:(?!a)[a-z|(]+|(b|\|))$/,
      { anyOf: [{ pattern: '^[a-z|(]+$', not: { pattern: '^a' } }, { pattern: '^(b|\\|)$' }] }
    ],
    [/^(?:a)(?!b)$/, SyntaxError],
    [/^(?!a(?=b))c$/, SyntaxError],
    [/^(?<=a)b$/, SyntaxError]
  ])('%s is written for all languages', (pattern, expected) => {
    if (typeof expected === 'function') expect(() => portablePattern(pattern)).toThrow(expected)
    else expect(portablePattern(pattern)).toEqual(expected)
  })

  test('has the white space of ECMAScript in it, character by character', () => {
    const { pattern } = portablePattern(/\S/u)
    const portable = new RegExp(String(pattern))
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit)
      expect([unit, portable.test(character)]).toEqual([unit, /\S/.test(character)])
    }
  })

  test('has control characters in a class as a range, and surrogates not at all', () => {
    const { pattern } = portablePattern(/^[^\p{Cc}\p{Cs}\\]*$/u)
    expect(pattern).toBe('^[^\\x00-\\x1f\\x7f-\\x9f\\\\]*$')
    const portable = new RegExp(String(pattern))
    for (let unit = 0; unit < 0x100; unit++) {
      const character = String.fromCharCode(unit)
      expect([unit, portable.test(character)]).toEqual([unit, /^[^\p{Cc}\\]*$/u.test(character)])
    }
  })
})

const formats = exportedCodecs.flatMap(([name, { format }]) =>
  format === undefined ? [] : [[name, (format as unknown as { readonly pattern: RegExp }).pattern] as const]
)

/** What engines of other languages lack, or read in their own way. */
const NOT_PORTABLE = /\(\?[=!<]|\\[dwsbpu]|\\[DWSBP]|\\[1-9]|\(\?<|[*+?}][?+]/

const withoutClasses = (source: string): string =>
  source.replace(/\\\\/g, '').replace(/\[(?:\\.|[^\]\\])*\]/g, (whole) => (/\\[dswpu]/i.test(whole) ? whole : 'c'))

const patternsIn = (schema: unknown): ReadonlyArray<string> =>
  typeof schema === 'object' && schema !== null
    ? Object.entries(schema).flatMap(([key, value]) => (key === 'pattern' ? [String(value)] : patternsIn(value)))
    : []

describe('every format', () => {
  test('is found', () => {
    expect(formats.length).toBeGreaterThan(20)
  })

  test.each(formats)('%s has a pattern that other languages read alike', (_name, pattern) => {
    const patterns = patternsIn(portablePattern(pattern))
    expect(patterns.filter((source) => NOT_PORTABLE.test(withoutClasses(source)))).toEqual([])
    for (const source of patterns) expect(new RegExp(source, 'u').source).toBe(new RegExp(source).source)
  })
})
