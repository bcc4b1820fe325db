import { iso31661, iso31661Reserved } from 'iso-3166'
import { describe, expect, it } from 'vitest'
import { CountryCode } from '../../src/primitive/CountryCode.js'
import { hintOf } from './hintOf.js'
import { vectorsOf } from './vectors.js'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const assigned = new Set(iso31661.map(({ alpha2 }) => alpha2))

describe('CountryCode', () => {
  it('takes the officially assigned codes and XK, and no other two letters', () => {
    const pairs = letters.flatMap((first) => letters.map((second) => first + second))
    expect(pairs.filter((pair) => CountryCode.is(pair))).toEqual([...assigned, 'XK'].sort())
  })

  it('has them all in its vectors', () => {
    expect(vectorsOf('CountryCode.valid.txt')).toEqual([...[...assigned].sort(), 'XK'])
    const reserved = iso31661Reserved.map(({ alpha2 }) => alpha2).filter((code) => !assigned.has(code))
    const invalid = vectorsOf('CountryCode.invalid.txt')
    expect(reserved.filter((code) => !invalid.includes(code))).toEqual([])
  })

  it('knows every alpha-3 code, in either case', () => {
    for (const { alpha2, alpha3 } of iso31661) {
      expect(hintOf(CountryCode, alpha3)).toBe(`did you mean "${alpha2}"?`)
      expect(hintOf(CountryCode, alpha3.toLowerCase())).toBe(`did you mean "${alpha2}"?`)
    }
  })

  it.each([
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['EL', 'GR'],
    ['af', 'AF'],
    [' Af\n', 'AF'],
    ['XKX', 'XK']
  ])('takes %j for %s', (text, meant) => {
    expect(hintOf(CountryCode, text)).toBe(`did you mean "${meant}"?`)
  })

  it('tells that the European Union is no country', () => {
    expect(hintOf(CountryCode, 'EU')).toMatch(/no country/)
  })

  it.each(['', 'XX', 'SU', 'ZZZ', 'Afghanistan', '004', 'UKR '.repeat(100)])('has no hint for %j', (text) => {
    expect(hintOf(CountryCode, text)).toBeUndefined()
  })
})
