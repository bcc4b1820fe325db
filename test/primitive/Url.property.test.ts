import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Url } from '../../src/primitive/Url.js'

/** What the pattern says, once more, by cutting the string up. */
const isUrl = (text: string): boolean => {
  if (/[\s\\\p{Cc}\p{Cs}]/u.test(text)) return false
  const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1]
  if (authority === undefined) return false
  const parts = authority.split('@')
  if (parts.length > 2) return false
  const [, host = '', port = ''] = /^(\[.*\]|[^:]*)(?::(.*))?$/.exec(parts.at(-1) ?? '') ?? []
  if (!/^[0-9]*$/.test(port) || Number(port) > 65_535) return false
  return host.startsWith('[') ? URL.canParse(`http://${host}`) : host !== '' && !/[<>^|[\]]/.test(host)
}

const start = fc.constantFrom('http://', 'HTTPS://', 'http:/', '')

const piece = fc.constantFrom(
  ...'ab/?#@:[].%<|^80 \\\u00e9\u043f\u00a0\u0085\ud800\udc00'.split(''),
  '\u{1f600}',
  '[::1]',
  '[2001:db8::7]',
  '[1:2]',
  ':443',
  ':65536',
  'user@'
)

describe('Url', () => {
  it('agrees with a second reading of the rule on any string of its pieces', () => {
    let taken = 0
    fc.assert(
      fc.property(start, fc.array(piece, { maxLength: 8 }), (head, pieces) => {
        const text = head + pieces.join('')
        if (isUrl(text)) taken++
        expect(Url.is(text)).toBe(isUrl(text))
      }),
      { seed: 2012, numRuns: 20_000 }
    )
    expect(taken).toBeGreaterThan(500)
  })

  it('takes any web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => Url.is(text)),
      { seed: 2012, numRuns: 2000 }
    )
  })
})
