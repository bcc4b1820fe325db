import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactLength } from '../../src/json/compactLength.js'
import { escapedUnits } from '../../src/json/escapedUnits.js'
import { jsonText } from './jsonTexts.js'

const needed = (text: string): number => compactLength(JSON.parse(text)) + escapedUnits(text)

describe('the shortest text of a value', () => {
  it.each([
    '{}',
    '[]',
    '""',
    'null',
    'true',
    'false',
    '0',
    '-999',
    '0.01',
    '-12345.678',
    '{"a":[],"bc":[{},[""],null],"":{"d":false}}',
    '["\\"","\\\\\\\\u0041","\\u0041\\ud83d\\ude00","\\n\\/"]'
  ])('is as long as %s', (text) => {
    expect(needed(text)).toBe(text.length)
  })

  it.each(['1000', '1e21', '1e400', '0.001', '[[1e-7]]', '{"a":12000}'])('is not known of %s', (text) => {
    expect(needed(text)).toBeNaN()
  })

  it('is not known of what lies deep', () => {
    expect(needed(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeNaN()
    expect(needed(`${'['.repeat(63)}${']'.repeat(63)}`)).toBe(126)
  })

  it('is not known with more than ten thousand escapes', () => {
    expect(needed(`"${'\\n'.repeat(10_000)}"`)).toBe(20_002)
    expect(needed(`"${'\\n'.repeat(10_001)}"`)).toBeNaN()
  })

  it('is never longer than a text that there is', () => {
    let known = 0
    const isShortest = (text: string): boolean => {
      const length = needed(text)
      known += Number.isNaN(length) ? 0 : 1
      return Number.isNaN(length) || length <= text.length
    }
    fc.assert(fc.property(jsonText, isShortest), { numRuns: 5000, seed: 1 })
    expect(known).toBeGreaterThan(1000)
  })

  it('is no longer than any way to write a number', () => {
    const spelling = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -9, max: 9 }))
      .map(([digits, exponent]) => `${digits}e${exponent}`)
    fc.assert(
      fc.property(spelling, (text) => !(needed(text) > text.length)),
      { numRuns: 5000, seed: 2 }
    )
  })
})
