import { describe, expect, it } from 'vitest'
import { codePointCount } from '../../src/text/codePointCount.js'

describe('codePointCount', () => {
  it.each([
    ['', 0, 0, 0],
    ['Doha', 0, 4, 4],
    ['🕊️ Doha', 0, 3, 2],
    ['🕊️ Doha', 0, 8, 7],
    ['a😀b😀c', 1, 6, 3],
    ['\ud83d', 0, 1, 1],
    ['\ude00\ud83d', 0, 2, 2],
    ['\ud83d\ud83d\ude00', 0, 3, 2],
    ['😀', 0, 1, 1],
    ['😀', 1, 2, 0]
  ])('%j from %i to %i: %i', (text, start, end, count) => {
    expect(codePointCount(text, start, end)).toBe(count)
  })
})
