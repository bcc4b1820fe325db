import { describe, expect, it } from 'vitest'
import { Uri } from '../../src/primitive/Uri.js'
import { hintOf } from './hintOf.js'

describe('Uri', () => {
  it.each([
    ['www.example.org', 'write "https://www.example.org"'],
    ['example.org/a', 'write "https://example.org/a"'],
    ['//example.org/a', 'write "https://example.org/a"'],
    [' urn:isbn:0451450523\n', 'write "urn:isbn:0451450523"']
  ])('tells how to write %j', (text, hint) => {
    expect(hintOf(Uri, text)).toBe(hint)
  })

  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/caf\u00e9', 'https://example.org/caf%C3%A9'],
    ['https://example.org/\u{1f600}', 'https://example.org/%F0%9F%98%80'],
    ['https://\u043f.example/', 'https://%D0%BF.example/'],
    ['https://example.org/?a[]=1', 'https://example.org/?a%5B%5D=1'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['example.org/\u00e9', 'https://example.org/%C3%A9'],
    ['news:\u00e9', 'news:%C3%A9']
  ])('tells how to percent-encode %j', (text, mended) => {
    expect(hintOf(Uri, text)).toBe(`percent-encode what a URI cannot hold: write "${mended}"`)
  })

  it.each([
    '/a',
    'a b',
    'https://exam ple.org/',
    'https://[::1/',
    'https://example.org/\ud800',
    'https://example.org/a\\b',
    'https://example.org/\0',
    `https://example.org/${'\u00e9'.repeat(300)}`
  ])('has no hint for %j', (text) => {
    expect(hintOf(Uri, text)).toBeUndefined()
  })

  it.each([undefined, null, 1, {}, ['a:b'], new URL('https://example.org')])('refuses %j, no string', (value) => {
    expect(Uri.is(value)).toBe(false)
    expect(Uri.decode(value)).toMatchObject({ left: [{ code: 'type/string' }] })
  })
})
