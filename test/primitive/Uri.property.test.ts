import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Uri } from '../../src/primitive/Uri.js'

/** The collected grammar of RFC 3986, appendix A, rule by rule and without regard to speed. */
const grammar = (): RegExp => {
  const hexdig = '[0-9A-Fa-f]'
  const pctEncoded = `%${hexdig}${hexdig}`
  const unreserved = '[A-Za-z0-9\\-._~]'
  const subDelims = "[!$&'()*+,;=]"
  const pchar = `(?:${unreserved}|${pctEncoded}|${subDelims}|[:@])`
  const segment = `${pchar}*`
  const segmentNz = `${pchar}+`
  const pathAbempty = `(?:/${segment})*`
  const pathAbsolute = `/(?:${segmentNz}(?:/${segment})*)?`
  const pathRootless = `${segmentNz}(?:/${segment})*`
  const decOctet = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])'
  const ipv4 = `${decOctet}\\.${decOctet}\\.${decOctet}\\.${decOctet}`
  const h16 = `${hexdig}{1,4}`
  const ls32 = `(?:${h16}:${h16}|${ipv4})`
  const ipv6 = [
    `(?:${h16}:){6}${ls32}`,
    `::(?:${h16}:){5}${ls32}`,
    `(?:${h16})?::(?:${h16}:){4}${ls32}`,
    `(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}`,
    `(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}`,
    `(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}`,
    `(?:(?:${h16}:){0,4}${h16})?::${ls32}`,
    `(?:(?:${h16}:){0,5}${h16})?::${h16}`,
    `(?:(?:${h16}:){0,6}${h16})?::`
  ].join('|')
  const ipvFuture = `[Vv]${hexdig}+\\.(?:${unreserved}|${subDelims}|:)+`
  const regName = `(?:${unreserved}|${pctEncoded}|${subDelims})*`
  const host = `(?:\\[(?:${ipv6}|${ipvFuture})\\]|${ipv4}|${regName})`
  const userinfo = `(?:${unreserved}|${pctEncoded}|${subDelims}|:)*`
  const authority = `(?:${userinfo}@)?${host}(?::[0-9]*)?`
  const hierPart = `(?://${authority}${pathAbempty}|${pathAbsolute}|${pathRootless}|)`
  const query = `(?:${pchar}|[/?])*`
  return new RegExp(`^[A-Za-z][A-Za-z0-9+\\-.]*:${hierPart}(?:\\?${query})?(?:#${query})?$`)
}

const rfc3986 = grammar()

const start = fc.constantFrom('', 'a:', 'http://', 'http://[')

const piece = fc.constantFrom(
  ...'abcxyzF019:/?#[]@%.-_~!$+;= \\^|é'.split(''),
  '//',
  '://',
  '::',
  '%20',
  '%2',
  '[::1]',
  '[v1.a]',
  '1:2:3:',
  '1.2.3.4',
  ':80',
  'a:',
  'user@'
)

describe('Uri', () => {
  it('agrees with the grammar of RFC 3986 on any string of its pieces', () => {
    let taken = 0
    fc.assert(
      fc.property(start, fc.array(piece, { maxLength: 12 }), (head, pieces) => {
        const text = head + pieces.join('')
        if (rfc3986.test(text)) taken++
        expect(Uri.is(text)).toBe(rfc3986.test(text))
      }),
      { seed: 3986, numRuns: 20_000 }
    )
    expect(taken).toBeGreaterThan(2000)
  })

  it('agrees with the grammar on any host in brackets', () => {
    const group = fc.constantFrom('1', 'ab', 'FFFF', '12345', 'g', '1.2.3.4', '1.2.3', '256.1.1.1', '')
    const address = fc.array(fc.tuple(group, fc.constantFrom(':', ':', ':', '::', '.', '')), { maxLength: 9 })
    let taken = 0
    fc.assert(
      fc.property(address, (parts) => {
        const text = `a://[${parts.flat().join('')}]`
        const trimmed = text.replace(/[:.]\]$/, ']')
        for (const candidate of [text, trimmed]) {
          if (rfc3986.test(candidate)) taken++
          expect(Uri.is(candidate)).toBe(rfc3986.test(candidate))
        }
      }),
      { seed: 4291, numRuns: 20_000 }
    )
    expect(taken).toBeGreaterThan(200)
  })
})
