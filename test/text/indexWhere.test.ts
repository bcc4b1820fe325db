import { describe, expect, it } from 'vitest'
import { indexWhere } from '../../src/text/indexWhere.js'

const any = (): boolean => true

describe('indexWhere', () => {
  it.each([1, 6, 7, 250, 251, 400])('finds a needle of %i units', (length) => {
    const needle = `${'ab'.repeat(length).slice(0, length - 1)}c`
    expect(indexWhere(`xx${needle}yy${needle}`, needle, 0, any)).toBe(2)
    expect(indexWhere(`xx${needle}yy${needle}`, needle, 3, any)).toBe(4 + length)
    expect(indexWhere(`xx${needle}yy${needle}`, needle, 5 + length, any)).toBe(-1)
    expect(indexWhere(`xx${needle}yy${needle}`, needle, 0, (at) => at !== 2)).toBe(4 + length)
    expect(indexWhere(needle.slice(1), needle, 0, any)).toBe(-1)
  })

  it.each([2, 300])('finds overlapping occurrences of a needle of %i units', (length) => {
    const needle = 'a'.repeat(length)
    const text = 'a'.repeat(length + 2)
    expect([0, 1, 2, 3].map((from) => indexWhere(text, needle, from, any))).toEqual([0, 1, 2, -1])
    expect(indexWhere(text, needle, 0, (at) => at === 2)).toBe(2)
  })

  it('finds a long needle after a beginning of it that goes on otherwise', () => {
    const head = 'a'.repeat(250)
    expect(indexWhere(`${head}${head}b`, `${head}b`, 0, any)).toBe(250)
    expect(indexWhere(`${head}x${head}ab${head}b`, `${head}b`, 0, any)).toBe(252)
    expect(indexWhere(`${head}x${head}`, `${head}b`, 0, any)).toBe(-1)
    const broken = `${'a'.repeat(150)}b${'a'.repeat(150)}`
    expect(indexWhere(`${broken}x${'a'.repeat(160)}b${'a'.repeat(150)}c`, `${broken}c`, 0, any)).toBe(312)
  })

  it('takes linear time in hostile text', () => {
    const long = 'a'.repeat(1_000_000)
    const needles = [
      `${'a'.repeat(50_000)}b${'a'.repeat(50_000)}`,
      `${'a'.repeat(100_000)}b`,
      `b${'a'.repeat(100_000)}`
    ]
    const start = performance.now()
    for (const needle of needles) {
      expect(indexWhere(long, needle, 0, any)).toBe(-1)
      expect(indexWhere(`${'a'.repeat(999)}c`.repeat(1000), needle, 0, any)).toBe(-1)
    }
    const pair = '\ude00\ud83d'.repeat(50_000)
    expect(indexWhere('😀'.repeat(500_000), pair, 0, () => false)).toBe(-1)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
