import { describe, expect, test } from 'vitest'
import { codeFrame } from '../../../src/cli/report/codeFrame.js'
import { sourceText } from '../../../src/cli/validate/SourceText.js'

const plain = (text: string): string => text
const frame = (text: string, line: number, column: number, width = 60, firstLine = 1): ReadonlyArray<string> =>
  codeFrame(sourceText(text, firstLine), { line, column }, width, { mark: plain, dim: plain })

describe('codeFrame', () => {
  test('shows the line before and after, and underlines the token', () => {
    expect(frame('{\r\n  "a": "b\\"c",\r  "d": 1\n}', 2, 8)).toEqual([
      '    1 | {',
      '    2 |   "a": "b\\"c",',
      '      |        ^^^^^^',
      '    3 |   "d": 1'
    ])
    expect(frame('[\n-1.5e+3,]', 2, 1)).toEqual(['    1 | [', '    2 | -1.5e+3,]', '      | ^^^^^^^'])
    expect(frame('{"a":1}', 1, 1)).toEqual(['    1 | {"a":1}', '      | ^'])
  })

  test('marks the end of a text that ends too soon, and a string that is not closed', () => {
    expect(frame('["a', 1, 4)).toEqual(['    1 | ["a', '      |    ^'])
    expect(frame('["a', 1, 2)).toEqual(['    1 | ["a', '      |  ^^'])
  })

  test('numbers the lines as in the file', () => {
    expect(frame('{"a":1}', 120, 2, 60, 120)).toEqual(['    120 | {"a":1}', '        |  ^^^'])
  })

  test('shows no line that was not read', () => {
    expect(frame('a', 7, 1, 60, 9)).toEqual(['      | ^'])
    expect(frame('a', 11, 1, 60, 9)).toEqual(['       | ^'])
  })

  test('puts the mark under wide letters, tabs and what is escaped', () => {
    expect(frame('\t"会谈": "\u202e"', 1, 2)).toEqual(['    1 |   "会谈": "\\u202e"', '      |   ^^^^^^'])
    expect(frame('"会谈": "\u202e"', 1, 7)).toEqual(['    1 | "会谈": "\\u202e"', '      |         ^^^^^^^^'])
  })

  test('shows the part of a long line that has the place', () => {
    const long = `${'x'.repeat(500)} "token" ${'y'.repeat(500)}`
    const [shown = '', marks = ''] = frame(long, 1, 502, 60)
    expect(shown.length).toBeLessThanOrEqual(60)
    expect(shown).toContain('"token"')
    expect(marks.slice(shown.indexOf('"token"'))).toBe('^^^^^^^')
    const [, cut = ''] = frame(`"${'a'.repeat(500)}"`, 1, 1, 60)
    expect(cut.length).toBeLessThanOrEqual(60)
    expect(frame(long, 1, 1, 10)[0]).toBe(`    1 | ${'x'.repeat(20)}`)
  })
})
