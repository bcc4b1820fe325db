import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format, LONGEST } from '../codec/format.js'
import { splitAtPath } from './splitAtPath.js'
import { suggestion } from './suggestion.js'
import { urlPattern } from './urlSyntax.js'
import { withScheme } from './withScheme.js'
import { isUrl } from '../generated/checks/isUrl.js'

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

const mend = (text: string): string => {
  const slashed = text.trim().replace(/\\/g, '/')
  const [authority, rest] = splitAtPath(withScheme(slashed.replace(/^(https?):\/*(?=[^/])/i, '$1://')))
  return authority + rest.replace(/ /g, '%20')
}

const urlFormat: Format = {
  name: 'Url',
  description: 'a web address with http:// or https:// and a host, without spaces, such as "https://example.org/a"',
  pattern: urlPattern,
  maxLength: LONGEST,
  hint: (text) => suggestion(urlFormat, text, mend)
}

/**
 * A web address: `http://` or `https://`, in capitals or small letters, and a host that is not empty; no white space,
 * backslash or control character.
 *
 * No lone surrogate, no port above 65535; letters outside ASCII may
 * stand anywhere. A stray percent sign is let through, as browsers do. 65,536 UTF-16 code units at most. Fails with `format/url`.
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
export const Url: Codec<Url> = format<Url>(urlFormat, isUrl)
