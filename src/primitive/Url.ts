import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format } from '../codec/format.js'
import { ipv6Address } from './ipv6Address.js'
import { splitAtPath } from './splitAtPath.js'
import { suggestion } from './suggestion.js'
import { withScheme } from './withScheme.js'

/**
 * What sets a `Url` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface UrlBrand {
  /** There for the compiler only. */
  readonly Url: unique symbol
}

const urlPattern = (): RegExp => {
  const refused = '\\s\\\\\\p{Cc}\\p{Cs}'
  const host = `(?:\\[(?:${ipv6Address()})\\]|[^${refused}/?#@:<>^|\\[\\]]+)`
  const port = '[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]'
  const authority = `(?:[^${refused}/?#@]*@)?${host}(?::0*(?:${port})?)?`
  return new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://${authority}(?:[/?#][^${refused}]*)?$`, 'u')
}

const mend = (text: string): string => {
  const slashed = text.trim().replace(/\\/g, '/')
  const [authority, rest] = splitAtPath(withScheme(slashed.replace(/^(https?):\/*(?=[^/])/i, '$1://')))
  return authority + rest.replace(/ /g, '%20')
}

const urlFormat: Format = {
  name: 'Url',
  description: 'a web address with http:// or https:// and a host, without spaces, such as "https://example.org/a"',
  pattern: /* @__PURE__ */ urlPattern(),
  beyondPattern: 'no surrogate stands alone',
  hint: (text) => suggestion(urlFormat, text, mend),
  reference: { title: 'WHATWG URL Standard, URL writing', url: 'https://url.spec.whatwg.org/#url-writing' },
  examples: ['https://example.org/news/1', 'http://[2001:db8::1]:8080/a?b=c#d', 'https://пример.example/новости']
}

/**
 * A web address: `http://` or `https://`, in either case, and a host that is not empty.
 *
 * No white space, backslash, control character or lone surrogate, no port above 65535; letters outside ASCII may
 * stand anywhere. A stray percent sign is let through, as browsers do. No limit of length. Fails with `format/url`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Url } from 'communique'
 *
 * assert.equal(Url.is('https://example.org/новости'), true)
 * assert.equal(Url.is('https:/example.org'), false)
 * @see https://url.spec.whatwg.org/#url-writing
 */
export type Url = t.Branded<string, UrlBrand>

/**
 * The codec of `Url`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Url: Codec<Url> = format<Url>(urlFormat)
