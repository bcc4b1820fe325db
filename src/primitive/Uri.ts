import type * as t from 'io-ts'
import type { Codec } from '../codec/Codec.js'
import { format, type Format, LONGEST } from '../codec/format.js'
import { splitAtPath } from './splitAtPath.js'
import { suggestion } from './suggestion.js'
import { uriPattern } from './uriSyntax.js'
import { withScheme } from './withScheme.js'
import { isUri } from '../generated/checks/isUri.js'

/**
 * What sets a `Uri` apart from any string.
 *
 * @category Scalars
 * @since 0.1.0
 */
export interface UriBrand {
  /** There for the compiler only. */
  readonly Uri: unique symbol
}

const encoded = (character: string): string => (/\p{Cs}/u.test(character) ? character : encodeURIComponent(character))

/** Encodes what is not ASCII, and behind the authority also what is. A lone surrogate and a backslash stay. */
const percentEncoded = (text: string): string => {
  const [authority, rest] = splitAtPath(text)
  const stray = /\P{ASCII}|[ "<>[\]^`{|}]|%(?![0-9A-Fa-f]{2})/gu
  return authority.replace(/\P{ASCII}/gu, encoded) + rest.replace(stray, encoded)
}

const uriHint = (text: string): string | undefined => {
  const hint = suggestion(uriFormat, text, withScheme)
  if (hint !== undefined) return hint
  const inAscii = suggestion(uriFormat, text, (given) => percentEncoded(withScheme(given)))
  return inAscii === undefined ? undefined : `percent-encode what a URI cannot hold: ${inAscii}`
}

const uriFormat: Format = {
  name: 'Uri',
  description: 'a URI with its scheme, such as "https://example.org/a" or "urn:isbn:0451450523", all ASCII',
  pattern: uriPattern,
  maxLength: LONGEST,
  hint: uriHint
}

/**
 * A Uniform Resource Identifier with its scheme, in ASCII: the `URI` production of RFC 3986, so no relative reference; a
 * fragment may follow.
 *
 * Percent signs before two hexadecimal digits only. What a scheme asks beyond the general syntax is not
 * checked. 65,536 UTF-16 code units at most. Fails with `format/uri`.
 *
 * @category Scalars
 * @since 0.1.0
 * @example
 * import { Uri } from 'communique'
 *
 * assert.equal(Uri.is('tag:example.org,2020:news-1'), true)
 * assert.equal(Uri.is('/news/1'), false)
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3
 */
export type Uri = t.Branded<string, UriBrand>

/**
 * The codec of `Uri`.
 *
 * @category Scalars
 * @since 0.1.0
 */
export const Uri: Codec<Uri> = format<Uri>(uriFormat, isUri)
