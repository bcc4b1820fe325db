import { describe, expect, it } from 'vitest'
import { Url } from '../../src/primitive/Url.js'
import { hintOf } from './hintOf.js'
import { vectorsOf } from './vectors.js'

describe('Url', () => {
  it('takes nothing in its vectors that the WHATWG parser refuses', () => {
    expect(vectorsOf('Url.valid.txt').filter((text) => !URL.canParse(text))).toEqual([])
  })

  it('refuses what the WHATWG parser would mend', () => {
    const mended = vectorsOf('Url.invalid.txt').filter((text) => /^https?:/.test(text) && URL.canParse(text))
    expect(mended).toContain('https:/example.org')
    expect(mended).toContain('http:///example.org')
    expect(mended).toContain('https:\\\\example.org')
    expect(mended).toContain('https://example.org/a b')
    expect(mended).toContain('https://example.org/\ud83d')
  })

  it('takes every port that there is', () => {
    const ports = Array.from({ length: 100_000 }, (_, port) => port)
    expect(ports.filter((port) => Url.is(`http://h:${port}/`) !== port <= 65_535)).toEqual([])
  })

  it.each([
    ['example.org', 'https://example.org'],
    ['www.example.org/a?b#c', 'https://www.example.org/a?b#c'],
    ['//example.org/a', 'https://example.org/a'],
    ['http:/example.org', 'http://example.org'],
    ['http:example.org', 'http://example.org'],
    ['HTTPS:///example.org', 'HTTPS://example.org'],
    ['https:\\\\example.org\\a', 'https://example.org/a'],
    [' https://example.org/a b\n', 'https://example.org/a%20b']
  ])('tells how to write %j', (text, mended) => {
    expect(hintOf(Url, text)).toBe(`write "${mended}"`)
  })

  it.each(['', '/a', 'ftp://example.org', 'https://', 'https://exam ple.org/', `example.org/${'a'.repeat(300)}`])(
    'has no hint for %j',
    (text) => {
      expect(hintOf(Url, text)).toBeUndefined()
    }
  )
})
